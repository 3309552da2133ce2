import type { Block } from '../markdown/leaf.ts';
import type { Postmortem } from '../model.ts';
import { Matcher, type PhraseSet } from '../words/phrases.ts';
import { programFor } from '../words/programs.ts';
import { type Token, tokenize } from '../words/words.ts';

/** What tells a postmortem from the many documents that only talk about incidents. All are looked for in titles. */
export interface RecognitionWords {
  /** What a postmortem calls itself. */
  readonly genres: PhraseSet;
  /** Documents about postmortems, plans, announcements. */
  readonly others: PhraseSet;
  /** What most posts are about that are none; a postmortem calls itself one. */
  readonly news: PhraseSet;
  /** Something has gone wrong. */
  readonly incidents: PhraseSet;
}

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

/** What the titles of a document announce. */
export interface Announced {
  readonly incident: boolean;
  /** It calls itself a postmortem, or what others call one. */
  readonly genre: boolean;
  /** It is a document of another kind. */
  readonly other: boolean;
}

export function announcedBy(model: Postmortem): Announced {
  const title = titlesOf(model);
  const incident = speaks([...title]);
  return { incident, genre: title.has('genres'), other: title.has('others') || (title.has('news') && !incident) };
}

/** What the titles of a document speak of: the one in the front matter, the first heading or line, and the tags. */
function titlesOf({ text, parsed: { frontMatter }, outline, blocks }: Postmortem): ReadonlySet<string> {
  const written = frontMatter ? text.slice(frontMatter.content.start, frontMatter.content.end) : '';
  const [first] = outline;
  const isTitle = first && (first.level === 1 || first.start === blocks[0]?.start);
  const heading = isTitle && !isCode(text.slice(first.heading.start, first.heading.end)) ? first.title : undefined;
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
