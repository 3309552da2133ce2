import type { Block, Leaf } from '../markdown/leaf.ts';
import { remember } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import { entriesOf } from './entries.ts';
import type { Run, Stamped } from './runs.ts';

/** What an event says, relative to the block it stands in: its own, or the one that follows a stamp without text. */
export interface EventText extends Range {
  readonly block: Block;
}

/** The text of each entry, null where it is all that follows the stamp: that is most of them. */
export function textsOf(blocks: readonly Block[], { kind, stamped }: Run): (EventText | null)[] {
  const columns = kind === 'table' ? widestColumns(stamped) : null;
  return stamped.map(({ block, entry, index }) => {
    const column = columns && entry.textColumn > entry.column ? (columns.get(block.group) ?? -1) : -1;
    const cell = column < 0 ? undefined : block.leaf.cells[column];
    const own = cell && cell.end > cell.start && cell.start >= entry.text.start ? wholeCells(block.leaf)[column] : null;
    const { start, end } = own ?? entry.text;
    const next = start === end ? blocks[index + 1] : undefined;
    if (next && isText(next.leaf)) return { block: next, start: 0, end: next.leaf.source.length };
    return own ? { block, start, end } : null;
  });
}

/** Cells with the marks that open and close them: `**Started**: …`. */
const wholeCells = remember((leaf: Leaf): readonly Range[] => leaf.cells.map((cell) => wholeCell(leaf, cell)));

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
    const { cells } = block.leaf;
    for (let column = entry.textColumn; column < cells.length; column++) {
      const { start, end } = cells[column] as Range;
      columns[column] = (columns[column] ?? 0) + end - start;
    }
  }
  return new Map(
    [...widths].map(([group, columns]) => [
      group,
      columns.reduce((a, width, i) => (width > (columns[a] ?? 0) ? i : a), 0),
    ]),
  );
}
