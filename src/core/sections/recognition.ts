import type { SectionKind } from '../kinds.ts';
import type { Block } from '../markdown/leaf.ts';
import { datedIn } from '../metadata/values.ts';
import type { Postmortem } from '../model.ts';
import { Matcher, type PhraseSet } from '../words/phrases.ts';
import { programFor } from '../words/programs.ts';
import { type Token, tokenize } from '../words/words.ts';
import { startsWithStamp } from './titles.ts';

/** Whether a document is a postmortem, and what decided. */
export interface Recognition {
  readonly postmortem: boolean;
  /** `front-matter` and `content` are decided here; `template`, `include` and `exclude` by its path. */
  readonly reason: 'template' | 'front-matter' | 'include' | 'exclude' | 'content';
}

/** What tells a postmortem from the many documents that only talk about incidents. All are looked for in titles. */
export interface RecognitionWords {
  /** What a postmortem calls itself. */
  readonly genres: PhraseSet;
  /** Documents about postmortems, plans, announcements: never a postmortem. */
  readonly others: PhraseSet;
  /** What most posts are about that are none; a postmortem calls itself one. */
  readonly news: PhraseSet;
  /** Something has gone wrong. */
  readonly incidents: PhraseSet;
}

export function recognise(model: Postmortem): Recognition {
  const stated = model.parsed.frontMatter ? model.statedPostmortem : null;
  if (stated !== null) return { postmortem: stated, reason: 'front-matter' };
  return { postmortem: readsLikeOne(model), reason: 'content' };
}

/** How much a part of a kind speaks for a postmortem. READMEs have summaries and backgrounds, too. */
const weights: Readonly<Record<SectionKind, number>> = {
  summary: 1,
  impact: 1,
  timeline: 2,
  background: 0,
  detection: 1,
  cause: 2,
  resolution: 1,
  'data-loss': 2,
  apology: 2,
  communication: 0,
  remediation: 1,
  lessons: 2,
  appendix: 0,
};

/** How much parts of these kinds speak for a postmortem together. */
export const weightOf = (kinds: ReadonlySet<SectionKind>): number =>
  [...kinds].reduce((sum, kind) => sum + weights[kind], 0);

/** As much as a whole postmortem has. */
const complete = 6;
/** With as much, it is one by its headings alone: no other document has such parts together. */
const wholes: readonly (readonly SectionKind[])[] = [
  ['timeline', 'cause'],
  ['timeline', 'lessons'],
  ['cause', 'remediation', 'apology'],
];
/** What those who mend things write, too; only one who tells whom it hit tells of an incident. */
const solved: readonly SectionKind[] = ['cause', 'resolution', 'lessons'];
/** Enough of one where the title speaks of an incident. Less is never a postmortem by its headings. */
export const partly = 3;

/** From the cheap to the dear: titles first, then headings, labels, and only where these leave it open the prose. */
function readsLikeOne(model: Postmortem): boolean {
  const title = titlesOf(model);
  const genre = title.has('genres');
  const incident = title.has('incidents');
  const other = title.has('others') || (title.has('news') && !genre);
  const enough = (kinds: ReadonlySet<SectionKind>): boolean => {
    const weight = weightOf(kinds);
    const whole = weight >= complete && wholes.some((parts) => parts.every((kind) => kinds.has(kind)));
    const repaired = weight >= complete && solved.every((kind) => kinds.has(kind));
    // A guide to postmortems has all their headings, but no times.
    if (other) return whole && hasEntries(model, startsWithClock);
    if (whole || (genre && weight >= 1)) return true;
    if (weight < partly) return false;
    if (repaired && model.statementsOfKind('impact').some(({ weak, partial }) => !weak && !partial)) return true;
    if (explained.every((kind) => kinds.has(kind)) && isFelt(model, kinds) && tellsByTheClock(model)) return true;
    if (weight > partly && kinds.has('cause') && isNamedAfterDay(model)) return true;
    return (
      incident || (kinds.has('timeline') && hasEntries(model, kinds.has('cause') ? startsWithStamp : startsWithClock))
    );
  };
  if (enough(new Set(model.outline.flatMap(({ kinds }) => kinds)))) return true;
  if (!genre && !incident && model.outline.length > fewHeadings) return false;
  if (enough(new Set(model.sections.map(({ kind }) => kind)))) return true;
  return !other && model.text.length <= shortText && notesIncident(model, genre, incident);
}

/** Parts that only an incident has together, if it hit somebody and its story has clock times. */
const explained: readonly SectionKind[] = ['cause', 'remediation'];

const isFelt = (model: Postmortem, kinds: ReadonlySet<SectionKind>): boolean =>
  kinds.has('impact') || model.statementsOfKind('apology').some(({ partial }) => !partial);

const tellsByTheClock = (model: Postmortem): boolean =>
  model.statementsOfKind('timeline').some(({ variant, partial }) => variant === null && !partial);

/** As the files of an incident archive are: `2025-12-29 Slow apply`. */
const isNamedAfterDay = ({ text, titleRange: { start, end } }: Postmortem): boolean =>
  datedIn(text.slice(start, end)) !== null;

/** A note has no more; what has more says by its headings what it is. */
export const fewHeadings = 3;
/** What has no headings and is longer than this is an essay, not the note of an incident. */
const shortText = 20_000;

const clock = /\d{1,2} ?[:h] ?\d{2}|\d ?[ap]\.?m\b|\d{4}-\d{2}-\d{2}/iu;
const clocked = /^[^\p{L}]{0,24}\d{1,2} ?[:h] ?\d{2}/u;
const startsWithClock = (text: string): boolean => clocked.test(text);

/** Entries of a timeline. A project's schedule has dates, too, but no clock times, and no causes. */
function hasEntries({ blocks }: Postmortem, isEntry: (text: string) => boolean): boolean {
  let entries = 0;
  // A guide quotes those of its examples.
  return blocks.some(({ leaf }) => leaf.nesting.quote === 0 && isEntry(leaf.prose.slice(0, 40)) && ++entries >= 2);
}

/** Notes without headings state what others have sections for, and are the note of one day or its apology. */
function notesIncident(model: Postmortem, genre: boolean, incident: boolean): boolean {
  const stated = new Set(model.statements.filter(({ partial }) => !partial).map(({ kind }) => kind));
  stated.delete('summary');
  if (stated.size < (genre || incident ? 2 : 4)) return false;
  // A policy tells of everything, too, under headings.
  const told = incident && !model.outline.length && stated.size > 4;
  return (genre && stated.size > 2) || told || stated.has('apology') || isDated(model);
}

function isDated(model: Postmortem): boolean {
  const { frontMatter } = model.parsed;
  return (
    (frontMatter && datedKey.test(model.text.slice(frontMatter.content.start, frontMatter.content.end))) ||
    model.mentions('date').length > 0 ||
    model.blocks.some(({ leaf }) => leaf.kind !== 'code' && clock.test(leaf.prose))
  );
}

const datedKey = /^[\w-]{0,40}(?:date|started|detected|resolved)[\w-]{0,40}[ \t]{0,9}[:=].*\d/im;

let compiled: Matcher | undefined;

const matcher = (): Matcher => (compiled ??= new Matcher(programFor('recognition')));

const speaks = (sets: readonly string[]): boolean => sets.some((set) => set === 'genres' || set === 'incidents');

/** Whether a title speaks of a postmortem or an incident. */
export const tellsOfIncident = (title: string): boolean => speaks(setsIn(title));

/** Whether a title with these words, in whatever order, may. */
export const mayTellOfIncident = (words: readonly Token[]): boolean => speaks(matcher().hintedBy(words));

/** The title that front matter states. */
export const titleStatedIn = (frontMatter: string): string | undefined =>
  /^title[ \t]*[:=](.+)$/m.exec(frontMatter)?.[1]?.trim();

/** The words under which the author of a post files it, as front matter states them. */
export const tagsStatedIn = (frontMatter: string): string =>
  [...frontMatter.matchAll(tags)].map(([, listed]) => listed).join(' . ');

const tags = /^(?:tags|categories|category)[ \t]*[:=](.*(?:\r?\n[ \t]*-[ \t].*){0,50})/gim;

/** Which sets of words the document's titles hold: the one in the front matter and the first heading or line. */
function titlesOf({ text, parsed: { frontMatter }, outline, blocks }: Postmortem): ReadonlySet<string> {
  const written = frontMatter ? text.slice(frontMatter.content.start, frontMatter.content.end) : '';
  const [first] = outline;
  const heading = first && (isCode(text.slice(first.heading.start, first.heading.end)) ? undefined : first.title);
  const titles = [titleStatedIn(written), first ? heading : lineOf(blocks[0])];
  const sets = new Set(titles.flatMap((title) => (title === undefined ? [] : setsIn(title))));
  // Essays on postmortems are filed under the same words.
  return tellsOfIncident(tagsStatedIn(written)) ? sets.add('incidents') : sets;
}

/** The page of a command that writes postmortems has its name as a title. */
const isCode = (title: string): boolean => /^`[^`]+`$/.test(title);

/** A short first paragraph, which heads what has no headings. */
const lineOf = (block: Block | undefined): string | undefined =>
  block?.leaf.kind === 'paragraph' && block.leaf.prose.length <= longestLine ? block.leaf.prose : undefined;

const longestLine = 100;

const setsIn = (title: string): string[] =>
  matcher()
    .find(tokenize(title.slice(0, 300).replace(/[.!?…"',]{1,3}$/, '')))
    .map(({ set }) => set);
