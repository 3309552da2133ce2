import type { Block } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import { actionField } from '../metadata/fieldWords.ts';
import { detailsOf, itemOf } from './actionItem.ts';
import { type Action, actionOf, type DueSense } from './actions.ts';
import { merge, placedAt } from './notes.ts';

/**
 * The actions of a list: of its tasks only, or of all its items. What is nested in an action explains it, unless the
 * item is only a title ("Short term:").
 */
export function listActions(blocks: readonly Block[], tasksOnly: boolean, sense: DueSense): Action[] {
  const ends = endsOf(blocks);
  const actions: Action[] = [];
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i] as Block;
    const end = ends[i] as number;
    const { task, quote, opensItem } = block.leaf.nesting;
    if (!opensItem || (tasksOnly && task === null) || isTitle(blocks, ends, i)) i++;
    else {
      const item = itemOf(block.leaf);
      if (quote === 0 && item.says) {
        const inner = blocks.slice(i + 1, end);
        const details = inner.map(({ leaf, start }) => placedAt(detailsOf(leaf), start));
        const known = merge([placedAt(item, block.start), ...details]);
        const layout = task === null ? 'list' : 'task';
        actions.push(actionOf(block, item, known, layout, inner.at(-1)?.end ?? block.end, sense));
      }
      i = end;
    }
  }
  return actions;
}

/** For each item where the next one of its level or above starts. */
function endsOf(blocks: readonly Block[]): number[] {
  const ends = blocks.map((_, i) => i + 1);
  const open: number[] = [];
  blocks.forEach(({ leaf: { nesting } }, i) => {
    if (!nesting.opensItem) return;
    while (open.length && (blocks[open.at(-1) as number] as Block).leaf.nesting.list >= nesting.list) {
      ends[open.pop() as number] = i;
    }
    open.push(i);
  });
  for (const i of open) ends[i] = blocks.length;
  return ends;
}

function childrenOf(blocks: readonly Block[], ends: readonly number[], i: number): Block[] {
  const children: Block[] = [];
  for (let at = i + 1; at < (ends[i] as number); ) {
    const child = blocks[at] as Block;
    if (child.leaf.nesting.opensItem) children.push(child);
    at = child.leaf.nesting.opensItem ? (ends[at] as number) : at + 1;
  }
  return children;
}

/** Whether an item is only the title of the actions in it: a lead ("Short term:"), a theme, a name over tasks. */
function isTitle(blocks: readonly Block[], ends: readonly number[], i: number): boolean {
  const { leaf } = blocks[i] as Block;
  if (ends[i] === i + 1) return false;
  const children = childrenOf(blocks, ends, i);
  if (!children.length || children.every((child) => isField(child.leaf))) return false;
  const { leads, bold, text } = itemOf(leaf);
  if (leads || (bold && children.length > 1 && text.split(' ').length < 4)) return true;
  if (isAssigned(leaf)) return false;
  if (leaf.nesting.task === null && children.every((child) => child.leaf.nesting.task !== null)) return true;
  // Items with a label in front say who and when for the item around them.
  return children.length > 1 && children.every((child) => isAssigned(child.leaf) && !detailsOf(child.leaf).owner);
}

/** `Description: …`, `Owner: …`: a part of the item around it. */
export const isField = remember(({ prose }: Block['leaf']): boolean => {
  const field = actionField(prose.slice(0, Math.max(0, prose.indexOf(':'))));
  return field !== null && field !== 'action';
});

function isAssigned(leaf: Block['leaf']): boolean {
  const { owner, ticket, due } = itemOf(leaf);
  return Boolean(owner ?? ticket ?? due);
}
