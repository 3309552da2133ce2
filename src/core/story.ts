import type { Block, Leaf } from './parse.ts';
import { remember } from './remember.ts';
import type { Range } from './text.ts';
import { hitsOf } from './vocabulary.ts';
import { type Token, tokensOf } from './words.ts';

/** The moments that a leaf names: clock times and dates that do not bound a stretch of time. */
interface Moments {
  readonly clocks: readonly Range[];
  readonly dates: readonly Range[];
}

const clock = /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/;
const date = /^\d{4}-\d\d-\d\d$/;

/** `14:05`, `2 PM`, `14h05`. */
function isClock({ word, start, end }: Token, next: Token | undefined): boolean {
  if (word.kind !== 'number') return false;
  if (clock.test(word.folded)) return true;
  if (!next || end - start > 2) return false;
  return /^[ap]m$/.test(next.word.folded) || (next.start === end && /^h[0-5]\d$/.test(next.word.folded));
}

const momentsOf = remember((leaf: Leaf): Moments => {
  const tokens = tokensOf(leaf);
  const hits = hitsOf(leaf);
  const spans = hits.filter(({ set }) => set === 'span');
  const clocks = tokens.filter(
    (token, i) =>
      isClock(token, tokens[i + 1]) && !spans.some(({ start, end }) => token.start >= start && token.start < end),
  );
  // The dates in a table are due dates as often as not.
  if (leaf.kind === 'row') return { clocks, dates: [] };
  return {
    clocks,
    dates: [...hits.filter(({ set }) => set === 'date'), ...tokens.filter(({ word }) => date.test(word.folded))],
  };
});

/** Where the document begins to tell what happened when: at the first of two clock times or of three dates. */
export function chronologyIn(blocks: readonly Block[]): { readonly block: Block; readonly moment: Range } | null {
  const clocks: { block: Block; moment: Range }[] = [];
  const dates = new Map<string, { block: Block; moment: Range }>();
  for (const block of blocks) {
    const moments = momentsOf(block.leaf);
    for (const moment of moments.clocks) clocks.push({ block, moment });
    for (const moment of moments.dates) {
      const day = block.leaf.prose.slice(moment.start, moment.end);
      if (!dates.has(day)) dates.set(day, { block, moment });
    }
    if (clocks.length >= 2) return clocks[0] ?? null;
    if (dates.size >= 3) return [...dates.values()][0] ?? null;
  }
  return null;
}
