import type { Block, Leaf } from '../markdown/parse.ts';
import type { Range } from '../markdown/text.ts';
import { entriesOf } from './entries.ts';
import type { Run, Stamped } from './runs.ts';

/** What an event says, relative to the block it stands in: its own, or the one that follows a stamp without text. */
export interface EventText extends Range {
  readonly block: Block;
}

export function textsOf(blocks: readonly Block[], { kind, stamped }: Run): EventText[] {
  const columns = kind === 'table' ? widestColumns(stamped) : null;
  return stamped.map((item) => {
    const { block, entry, index } = item;
    const cell =
      columns && entry.textColumn > entry.column ? block.leaf.cells[columns.get(block.group) ?? -1] : undefined;
    const text =
      cell && cell.end > cell.start && cell.start >= entry.text.start ? wholeCell(block.leaf, cell) : entry.text;
    const next = blocks[index + 1];
    if (text.start === text.end && next && isText(next.leaf))
      return { block: next, start: 0, end: next.leaf.source.length };
    return { block, start: text.start, end: text.end };
  });
}

/** A cell with the marks that open and close it: `**Started**: …`. */
function wholeCell({ prose, source }: Leaf, { start, end }: Range): Range {
  const next = prose.indexOf('|', end);
  const from = prose.lastIndexOf('|', start) + 1;
  const to = next < 0 ? source.length : next;
  const content = source.slice(from, to);
  return { start: from + (content.length - content.trimStart().length), end: from + content.trimEnd().length };
}

const isText = (leaf: Leaf): boolean => leaf.kind === 'paragraph' && entriesOf(leaf).length === 0;

/** The column of each table that holds most of its text: what happened, not who saw it or where it is linked. */
function widestColumns(stamped: readonly Stamped[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number[]>();
  for (const { block, entry } of stamped) {
    const columns = widths.get(block.group) ?? [];
    widths.set(block.group, columns);
    for (const [column, { start, end }] of block.leaf.cells.entries()) {
      if (column >= entry.textColumn) columns[column] = (columns[column] ?? 0) + end - start;
    }
  }
  return new Map(
    [...widths].map(([group, columns]) => [
      group,
      columns.reduce((a, width, i) => (width > (columns[a] ?? 0) ? i : a), 0),
    ]),
  );
}
