import type { Block } from '../markdown/leaf.ts';
import type { Range } from '../markdown/text.ts';
import type { Postmortem } from '../model.ts';
import type { Event, Timeline } from '../timeline/events.ts';

/** The timeline that holds a place, else the one with most entries; null where there is none. */
export function timelineAt({ timelines }: Postmortem, offset: number): Timeline | null {
  const here = timelines.find(({ start, end }) => offset >= start && offset <= end);
  return here ?? timelines.reduce<Timeline | null>((a, b) => (a && a.events.length >= b.events.length ? a : b), null);
}

/**
 * The whole of each entry: its line or row, the lines it goes on with, the items and paragraphs under it. Numbered
 * items begin behind their number, which stays where it is.
 */
export function unitsOf(model: Postmortem, { events }: Timeline): Range[] {
  const { blocks, lines } = model;
  let index = 0;
  return events.map((event, i) => {
    while (index + 1 < blocks.length && (blocks[index + 1] as Block).start <= event.start) index++;
    const block = blocks[index] as Block;
    const next = events[i + 1];
    const start = block.leaf.nesting.ordered ? event.start : lines.startOf(lines.lineAt(event.start));
    const end = block.leaf.kind === 'row' ? block.end : endOf(model, index, next);
    return { start, end: start + model.text.slice(start, end).trimEnd().length };
  });
}

/** Where an entry that begins in a block ends: before the next entry, or with the last block that belongs to it. */
function endOf({ blocks, lines }: Postmortem, index: number, next: Event | undefined): number {
  const block = blocks[index] as Block;
  // Several entries in one paragraph are a line each.
  if (next && next.start < block.end) return lines.endOf(lines.lineAt(next.start) - 1);
  let last = block;
  for (let i = index + 1; i < blocks.length; i++) {
    const one = blocks[i] as Block;
    if ((next && one.start >= next.start) || !belongs(block, one, next !== undefined)) break;
    last = one;
  }
  return last.end;
}

function belongs({ leaf, group }: Block, { leaf: other, group: otherGroup }: Block, isBetween: boolean): boolean {
  if (leaf.kind === 'heading') return other.kind !== 'heading' || other.level > leaf.level;
  const { list } = leaf.nesting;
  if (list > 0) {
    if (group !== otherGroup) return false;
    return other.nesting.list > list || (other.nesting.list === list && !other.nesting.opensItem);
  }
  // Behind the last entry nobody can say what still belongs to it.
  return isBetween && other.kind !== 'heading' && other.kind !== 'row' && other.nesting.list === 0;
}
