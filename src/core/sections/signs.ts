import { locales } from '../../locales/index.ts';
import type { SectionKind } from '../kinds.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { datedIn } from '../metadata/values.ts';
import type { Postmortem } from '../model.ts';
import { hasClock } from '../timeline/clocks.ts';
import { tokensOf } from '../words/words.ts';
import { startsWithStamp } from './titles.ts';

/** What tells a postmortem from other documents, each as a number: 1 and 0 for yes and no, unless it says otherwise. */
export interface Signs {
  /** The title or the tags speak of an incident. */
  readonly incident: number;
  /** The title names a day, as the files of an incident archive do. */
  readonly day: number;
  /** There is a date or a time of day somewhere. */
  readonly dated: number;
  /** How many headings there are, as a logarithm: manuals and change logs have the most. */
  readonly headings: number;
  /** The share of the headings that name a part of a postmortem. */
  readonly named: number;
  /** How much the authors tell of themselves: 1 for every twentieth word. */
  readonly telling: number;
  /** How much they say what the reader can, should or will: likewise. */
  readonly advising: number;
  /** Whom it hit, why, and what ended it: all three are told. */
  readonly story: number;
  /** What happened when is told, or at least when it began and ended. */
  readonly timeline: number;
  readonly detection: number;
  readonly apology: number;
  /** Several incidents are told. */
  readonly several: number;
}

/** Sections that other documents have as well. */
const common: ReadonlySet<SectionKind> = new Set(['background', 'communication', 'appendix']);

/** The signs of a document, whose title is known to speak of an incident or not. */
export function signsOf(model: Postmortem, incident: boolean): Signs {
  // One over each event makes no manual.
  const headings = model.outline.filter(({ title }) => !startsWithStamp(title));
  const kinds = new Set(headings.flatMap((heading) => heading.kinds));
  const voices = voicesOf(model);
  return {
    incident: Number(incident),
    day: Number(isNamedAfterDay(model)),
    dated: Number(isDated(model)),
    headings: Math.log1p(headings.length),
    named: [...kinds].filter((kind) => !common.has(kind)).length / Math.max(1, headings.length),
    telling: voices.telling,
    advising: voices.advising,
    story: Number(story.every((kind) => tells(model, kind))),
    timeline: Number(isBounded(model.metadata) || (tells(model, 'timeline') && !isSchedule(model))),
    detection: Number(tells(model, 'detection')),
    apology: Number(tells(model, 'apology')),
    several: Number(model.incidents.length > 1),
  };
}

/** Whether a document has a part: a heading names it, a label does, or a sentence says so outright. */
export const tells = (model: Postmortem, kind: SectionKind): boolean =>
  model.sectionsOfKind(kind).length > 0 || model.statementsOfKind(kind).some(({ weak, partial }) => !weak && !partial);

const isBounded = ({ started, resolved }: Metadata): boolean => started !== null && resolved !== null;

/** A project's schedule has days, but no clock times, and nothing that caused them. */
function isSchedule(model: Postmortem): boolean {
  if (tells(model, 'cause')) return false;
  const entries = model.blocks.filter(({ leaf }) => leaf.kind !== 'code' && startsWithStamp(leaf.prose));
  return entries.length > 1 && !entries.some(({ leaf }) => hasClock(leaf));
}

const story: readonly SectionKind[] = ['impact', 'cause', 'resolution'];

const isNamedAfterDay = ({ text, titleRange: { start, end } }: Postmortem): boolean =>
  datedIn(text.slice(start, end)) !== null;

const clock = /\d{1,2} ?[:h] ?\d{2}|\d ?[ap]\.?m\b|\d{4}-\d{2}-\d{2}/iu;

function isDated(model: Postmortem): boolean {
  const { frontMatter } = model.parsed;
  return (
    (frontMatter && datedKey.test(model.text.slice(frontMatter.content.start, frontMatter.content.end))) ||
    model.mentions('date').length > 0 ||
    model.blocks.some(({ leaf }) => leaf.kind !== 'code' && clock.test(leaf.prose))
  );
}

const datedKey = /^[\w-]{0,40}(?:date|started|detected|resolved)[\w-]{0,40}[ \t]{0,9}[:=].*\d/im;

/** Words by which authors tell of themselves, and by which they advise their readers, as lists with spaces between. */
export interface VoiceWords {
  readonly telling: string;
  readonly advising: string;
}

type Voice = keyof VoiceWords;

const voiceOf: ReadonlyMap<string, Voice> = new Map(
  locales.flatMap(({ voices }) =>
    (['telling', 'advising'] as const).flatMap((voice) =>
      voices[voice].split(' ').map((word) => [word, voice] as const),
    ),
  ),
);

/** How many words a leaf has, and how many of each voice. */
const voicesIn = remember((leaf: Leaf) => {
  const found = { words: 0, telling: 0, advising: 0 };
  if (leaf.kind === 'code') return found;
  for (const { word } of tokensOf(leaf)) {
    if (word.kind !== 'word') continue;
    found.words++;
    const voice = voiceOf.get(word.folded);
    if (voice) found[voice]++;
  }
  return found;
});

/** A few words tell nothing of how somebody writes. */
const fewWords = 60;

function voicesOf({ blocks }: Postmortem): Readonly<Record<Voice, number>> {
  let words = fewWords;
  const counts = { telling: 0, advising: 0 };
  for (const { leaf } of blocks) {
    const found = voicesIn(leaf);
    words += found.words;
    counts.telling += found.telling;
    counts.advising += found.advising;
  }
  const share = (count: number): number => Math.min((20 * count) / words, 2);
  return { telling: share(counts.telling), advising: share(counts.advising) };
}
