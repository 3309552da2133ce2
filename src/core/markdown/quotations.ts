import type { Leaf } from './leaf.ts';
import { remember } from './remember.ts';
import type { Range } from './text.ts';

const quotation = /“[^“”]*”|«[^«»]*»|"[^"]*"/g;

/** Stretches of a leaf in quotation marks, relative to it: somebody else's words, or words held at arm's length. */
export const quotationsOf = remember((leaf: Leaf): readonly Range[] =>
  /["“«]/.test(leaf.prose)
    ? [...leaf.prose.matchAll(quotation)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    : [],
);

/** A block quote, unless it is a note of the authors (`> [!NOTE]`). */
export const isQuotation = ({ nesting, source }: Leaf): boolean => nesting.quote > 0 && !source.startsWith('[!');
