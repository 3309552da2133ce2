import { locales } from '../../locales/index.ts';
import { phrasebooks } from '../../locales/phrasebooks.ts';
import type { UnitWords } from '../figures/unitWords.ts';
import { milestones, sectionKinds } from '../kinds.ts';
import type { PhraseSet } from './phrases.ts';
import { compile, type Phrases, type Program } from './program.ts';

/**
 * What is searched for together, by name. This is the only file that knows the phrases as they are written: in what
 * ships, the build puts the programs made of them in its place.
 */
const phrases: Readonly<Record<string, () => Phrases[]>> = {
  prose: () => phrasebooks.flatMap(({ phrases, classes }) => setsOf(phrases, classes)),
  cues: () => locales.flatMap(({ units }) => setsOf(cuesOf(units))),
  recognition: () => phrasebooks.flatMap(({ recognition, classes }) => setsOf({ ...recognition }, classes)),
  // What is no name in one language is none in another: "mise en cause" is no "cause".
  ...Object.fromEntries(
    phrasebooks.map(({ tag, headings, classes }) => [
      `names.${tag}`,
      () =>
        sectionKinds.map((kind) => {
          const except = phrasebooks.flatMap(({ headings }) => headings[kind].except ?? []);
          return { set: kind, match: headings[kind].match, except, classes };
        }),
    ]),
  ),
  ...Object.fromEntries(
    locales.map(({ tag, titleWords }) => [
      `questions.${tag}`,
      () => [{ set: 'question', match: titleWords.questions }],
    ]),
  ),
  milestones: () => phrasebooks.flatMap(({ events: { milestones, classes } }) => setsOf(milestones, classes)),
  markers: () =>
    phrasebooks.flatMap(({ events: { markers, classes } }) =>
      milestones.map((set) => ({ set, match: markers[set], classes })),
    ),
};

const setsOf = (sets: Readonly<Record<string, PhraseSet>>, classes: Phrases['classes'] = {}): Phrases[] =>
  Object.entries(sets).map(([set, { match, except }]) => ({ set, match, except, classes }));

function cuesOf(units: UnitWords): Record<string, PhraseSet> {
  const cues = {
    approximate: units.approximate,
    'approximate-after': units.approximateAfter,
    lasting: units.lasting,
    'lasting-after': units.lastingAfter,
    ...units.measures,
    ...Object.fromEntries(Object.entries(units.measuresAfter).map(([measure, match]) => [`${measure}-after`, match])),
  };
  return Object.fromEntries(Object.entries(cues).map(([set, match]) => [set, { match }]));
}

export const programNames: readonly string[] = Object.keys(phrases);

/** The program of that name. Throws on one that there is none of. */
export function programFor(name: string): Program {
  const of = phrases[name];
  if (!of) throw new Error(`There is no program "${name}"`);
  return compile(of());
}
