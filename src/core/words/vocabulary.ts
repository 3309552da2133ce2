import type { Leaf } from '../markdown/parse.ts';
import { trimmed } from '../markdown/readable.ts';
import { remember } from '../markdown/remember.ts';
import { firstFrom, type Range } from '../markdown/text.ts';
import { type Hit, Matcher } from './phrases.ts';
import { programFor } from './programs.ts';
import { sentenceBreaks } from './sentenceBreaks.ts';
import { tokensOf } from './words.ts';

let compiled: Matcher | undefined;

/** The phrases of all languages in one matcher: every document is read once, for everything. */
const matcher = (): Matcher => (compiled ??= new Matcher(programFor('prose')));

/** The names of all sets, in the order of the locales. */
export const proseSets = (): readonly string[] => matcher().sets;

const none: readonly Hit[] = [];

/** The phrases found in a leaf. Headings name things and tables of contents repeat them: only text is searched. */
export const hitsOf = remember((leaf: Leaf): readonly Hit[] =>
  leaf.kind === 'paragraph' || leaf.kind === 'row' ? matcher().find(tokensOf(leaf)) : none,
);

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
