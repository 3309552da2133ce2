import { type SectionKind, sectionKinds } from '../kinds.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { trimmed } from '../markdown/readable.ts';
import { remember } from '../markdown/remember.ts';
import { firstFrom, type Range } from '../markdown/text.ts';
import { type Hit, Matcher } from './phrases.ts';
import { programFor } from './programs.ts';
import { sentenceBreaks } from './sentenceBreaks.ts';
import { type Token, tokensOf } from './words.ts';

let compiled: Matcher | undefined;
let compiledCues: Matcher | undefined;

/** The phrases of all languages in one matcher: every document is read once, for everything. */
const matcher = (): Matcher => (compiled ??= new Matcher(programFor('prose')));

/** All but one thing: a word in five may say something about a figure, and few stand beside one. */
const cueMatcher = (): Matcher => (compiledCues ??= new Matcher(programFor('cues')));

/** The names of all sets, in the order of the locales. */
export const proseSets = (): readonly string[] => matcher().sets;

/** What the phrases found in a text are for. */
export interface Found {
  /** Sentences that carry a section's content; the sets are named after their kinds. */
  readonly statements: readonly Hit[];
  /** Everything that rules and others look for, by the names of their sets. */
  readonly remarks: readonly Hit[];
}

const none: readonly Hit[] = [];
const nothing: Found = { statements: none, remarks: none };

/** The kind that a set of statements is named after (`cause.unknown`, `impact?`, `impact!`), null for any other set. */
export const kindOf = (set: string): SectionKind | null =>
  sectionKinds.find((kind) => set.startsWith(kind) && '.?!'.includes(set.charAt(kind.length))) ?? null;

let statementSets: ReadonlySet<string> | undefined;

function isStatement(set: string): boolean {
  statementSets ??= new Set(proseSets().filter((set) => kindOf(set)));
  return statementSets.has(set);
}

/** What is looked for in words, in one pass. */
export function findIn(tokens: readonly Token[]): Found {
  const hits = matcher().find(tokens);
  if (!hits.length) return nothing;
  const found = { statements: [] as Hit[], remarks: [] as Hit[] };
  for (const hit of hits) found[isStatement(hit.set) ? 'statements' : 'remarks'].push(hit);
  return found;
}

export const foundIn = remember((leaf: Leaf): Found => findIn(tokensOf(leaf)));

/** What the words around a figure say about it. Only asked for where there is one. */
export const cuesIn = remember((leaf: Leaf): readonly Hit[] => cueMatcher().find(tokensOf(leaf)));

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
