import type { Leaf } from '../markdown/parse.ts';
import { trimmed } from '../markdown/readable.ts';
import { remember } from '../markdown/remember.ts';
import { firstFrom, type Range } from '../markdown/text.ts';
import { type Hit, Matcher } from './phrases.ts';
import { programFor } from './programs.ts';
import { sentenceBreaks } from './sentenceBreaks.ts';
import { type Token, tokensOf } from './words.ts';

let compiled: Matcher | undefined;

/** The phrases of all languages in one matcher: every document is read once, for everything. */
const matcher = (): Matcher => (compiled ??= new Matcher(programFor('prose')));

/** The names of all sets, in the order of the locales. */
export const proseSets = (): readonly string[] => matcher().sets;

/** What the phrases found in a text are for. */
export interface Found {
  /** What is told: statements and what rules look for, placeholders among them. */
  readonly told: readonly Hit[];
  /** Wording of milestones; the sets are their names. */
  readonly milestones: readonly Hit[];
  /** What the words around a figure say about it. */
  readonly cues: readonly Hit[];
}

const none: readonly Hit[] = [];
const nothing: Found = { told: none, milestones: none, cues: none };

/** Everything that is looked for in words, in one pass. */
export function findIn(tokens: readonly Token[]): Found {
  const hits = matcher().find(tokens);
  if (!hits.length) return nothing;
  const found = { told: [] as Hit[], milestones: [] as Hit[], cues: [] as Hit[] };
  for (const hit of hits) {
    const { set } = hit;
    if (set.startsWith('milestone:')) found.milestones.push({ ...hit, set: set.slice('milestone:'.length) });
    else if (set.startsWith('cue:')) found.cues.push({ ...hit, set: set.slice('cue:'.length) });
    else found.told.push(hit);
  }
  return found;
}

export const foundIn = remember((leaf: Leaf): Found => findIn(tokensOf(leaf)));

/** What a leaf tells. Headings name things and tables of contents repeat them: only text is searched. */
export const hitsOf = (leaf: Leaf): readonly Hit[] =>
  leaf.kind === 'paragraph' || leaf.kind === 'row' ? foundIn(leaf).told : none;

/**
 * The sentences of a leaf, relative to it, surrounding white space excluded; cells of a table row are apart. Only asked
 * for where a phrase was found.
 */
export const sentencesOf = remember((leaf: Leaf): readonly Range[] => {
  const sentences: Range[] = [];
  const push = (from: number, to: number): void => {
    const sentence = trimmed(leaf.prose, from, to);
    if (sentence.end > sentence.start) sentences.push(sentence);
  };
  for (const { start, end } of leaf.kind === 'row' ? leaf.cells : [{ start: 0, end: leaf.prose.length }]) {
    // A wrapped line is no end of a sentence, so breaks become spaces.
    let from = start;
    for (const at of sentenceBreaks(leaf.prose.slice(start, end).replace(/[\r\n]/g, ' '))) {
      push(from, start + at);
      from = start + at;
    }
  }
  return sentences;
});

/** The sentence that holds a place in a leaf. */
export function sentenceAt(leaf: Leaf, at: number): Range | undefined {
  const sentences = sentencesOf(leaf);
  const sentence = sentences[firstFrom(sentences, at + 1) - 1];
  return sentence && at < sentence.end ? sentence : undefined;
}
