import { locales } from '../locales/index.ts';
import type { Leaf } from './parse.ts';
import { type Hit, Matcher } from './phrases.ts';
import { remember } from './remember.ts';
import type { Range } from './text.ts';
import { tokensOf } from './words.ts';

let compiled: Matcher | undefined;

/** The phrases of all languages in one matcher: every document is read once, for everything. */
function matcher(): Matcher {
  if (!compiled) {
    compiled = new Matcher();
    for (const { phrases, classes } of locales) {
      for (const [set, phraseSet] of Object.entries(phrases)) compiled.add(set, phraseSet, classes);
    }
  }
  return compiled;
}

const none: readonly Hit[] = [];

/** The phrases found in a leaf. Headings name things and tables of contents repeat them: only text is searched. */
export const hitsOf = remember((leaf: Leaf): readonly Hit[] =>
  leaf.kind === 'paragraph' || leaf.kind === 'row' ? matcher().find(tokensOf(leaf)) : none,
);

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a leaf, relative to it, surrounding white space excluded; cells of a table row are apart. Only asked
 * for where a phrase was found: segmenting is the dearest step of all.
 */
export const sentencesOf = remember((leaf: Leaf): readonly Range[] => {
  const parts = leaf.kind === 'row' ? leaf.cells : [{ start: 0, end: leaf.prose.length }];
  return parts.flatMap((part) => {
    // A wrapped line is no end of a sentence, so breaks become spaces before segmenting.
    const prose = leaf.prose.slice(part.start, part.end).replace(/[\r\n]/g, ' ');
    return [...segmenter.segment(prose)].flatMap(({ segment, index }) => {
      const start = part.start + index + (segment.length - segment.trimStart().length);
      const end = part.start + index + segment.trimEnd().length;
      return end > start ? [{ start, end }] : [];
    });
  });
});
