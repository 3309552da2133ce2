import type { Range } from '../core/markdown/text.ts';
import type { Postmortem } from '../core/model.ts';
import type { Edit } from '../core/rule.ts';

/** The last of some items that starts above an offset among them (or in their section) or on its line; else the last. */
export function nearest<Item extends Range>(
  { lines }: Postmortem,
  items: readonly Item[],
  offset: number,
  section: Range | undefined,
): Item | undefined {
  const last = items.at(-1);
  if (offset > Math.max(last?.end ?? 0, section?.end ?? 0)) return last;
  const lineEnd = lines.endOf(lines.lineAt(offset));
  return items.findLast(({ start }) => start <= lineEnd) ?? last;
}

/** Where an item ends with all that is nested in it, given where the next one starts. */
export function itemEnd({ blocks, lines }: Postmortem, item: Range, next: number): number {
  const index = blocks.findIndex(({ start, end }) => item.start >= start && item.start <= end);
  const block = blocks[index];
  let end = item.end;
  if (block && next > block.end) {
    end = Math.max(end, block.end);
    for (let i = index + 1; i < blocks.length; i++) {
      const inner = blocks[i];
      if (!inner || inner.group !== block.group || inner.start >= next) break;
      const { list, opensItem } = inner.leaf.nesting;
      if (list < block.leaf.nesting.list || (opensItem && list === block.leaf.nesting.list)) break;
      end = Math.max(end, inner.end);
    }
  }
  return lines.endOf(lines.lineAt(end));
}

/** What parts two items: a line break or two, a hard break before it. */
const parting = /(?:\\|<br ?\/?>|(?<![ \t]))(?:[ \t]*(?:\r\n?|\n)){1,2}$/;

/** A line of its own behind an item, set apart from it as that is from the one before. */
export function lineBelow(
  { lines, text, blocks }: Postmortem,
  previous: Range | null,
  item: Range,
  end: number,
  line: string,
): Edit {
  const lineStart = lines.startOf(lines.lineAt(item.start));
  const between = previous && parting.exec(text.slice(previous.start, lineStart))?.[0];
  const block = blocks.find(({ start }) => start >= lineStart && start <= item.start);
  const isParagraph = block?.leaf.nesting.list === 0;
  return { start: end, end, text: (between ?? lines.eol.repeat(isParagraph ? 2 : 1)) + line };
}
