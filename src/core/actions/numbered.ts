import type { Block, Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import { type Item, itemIn } from './actionItem.ts';
import { isField } from './actionLists.ts';
import { isPartOfYear } from './due.ts';
import { isLevel } from './notes.ts';

/** `CA1: …`, `R2. …`, `AI-3) …` at the beginning of a line. */
const openers = /(?:^|\n)[ \t]{0,4}(\p{Lu}{1,3}-?\d{1,2}) {0,3}(?:[:.)]| [–—-])[ \u00a0]/gu;

/** Nobody writes more into a paragraph, and each is looked for in all of it. */
const most = 60;

/** The actions of a paragraph that numbers them: one a line that begins with a number of its own. */
export const numberedIn = remember((leaf: Leaf): readonly Item[] => {
  const starts = [...leaf.prose.matchAll(openers)]
    .filter(([, label = '']) => !isLevel(label) && !isPartOfYear(label))
    .map(({ index }) => index);
  if (starts[0] !== 0 || starts.length > most) return [];
  return starts
    .map((start, i) => itemIn(leaf, { start, end: starts[i + 1] ?? leaf.prose.length }))
    .filter(({ says }) => says);
});

/** Where what stands below such a paragraph ceases to say who and when: `Owner: …`, `Due: …`. */
export function fieldsEnd(blocks: readonly Block[], from: number): number {
  let end = from;
  while (blocks[end]?.leaf.kind === 'paragraph' && isField((blocks[end] as Block).leaf)) end++;
  return end;
}
