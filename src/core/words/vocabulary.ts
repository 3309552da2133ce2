import type { Leaf } from '../markdown/parse.ts';
import { trimmed } from '../markdown/readable.ts';
import { remember } from '../markdown/remember.ts';
import { firstFrom, type Range } from '../markdown/text.ts';
import { type Hit, Matcher } from './phrases.ts';
import { programFor } from './programs.ts';
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

let segmenter: Intl.Segmenter | undefined;

/** Made when the first text of several sentences comes along: that takes longer than reading a short document. */
const sentenceSegmenter = (): Intl.Segmenter => (segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' }));

/** What may end a sentence, and what of it may close a text that is one. */
const terminal = /[\p{Sentence_Terminal}\u0085\u2024\u2028\u2029]/u;
const closing = /^[\p{Sentence_Terminal}"')\]»”’]+\s*$/u;

function mayBeSeveral(prose: string): boolean {
  const first = prose.search(terminal);
  return first >= 0 && !closing.test(prose.slice(first));
}

/**
 * The sentences of a leaf, relative to it, surrounding white space excluded; cells of a table row are apart. Only asked
 * for where a phrase was found, and only segmented where there may be several: that is the dearest step of all.
 */
export const sentencesOf = remember((leaf: Leaf): readonly Range[] => {
  const sentences: Range[] = [];
  const push = (from: number, to: number): void => {
    const sentence = trimmed(leaf.prose, from, to);
    if (sentence.end > sentence.start) sentences.push(sentence);
  };
  for (const { start, end } of leaf.kind === 'row' ? leaf.cells : [{ start: 0, end: leaf.prose.length }]) {
    // A wrapped line is no end of a sentence, so breaks become spaces before segmenting.
    const prose = leaf.prose.slice(start, end).replace(/[\r\n]/g, ' ');
    if (!mayBeSeveral(prose)) push(start, end);
    else
      for (const { segment, index } of sentenceSegmenter().segment(prose))
        push(start + index, start + index + segment.length);
  }
  return sentences;
});

/** The sentence that holds a place in a leaf. */
export function sentenceAt(leaf: Leaf, at: number): Range | undefined {
  const sentences = sentencesOf(leaf);
  const sentence = sentences[firstFrom(sentences, at + 1) - 1];
  return sentence && at < sentence.end ? sentence : undefined;
}
