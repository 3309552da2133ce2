import type { Block } from '../core/markdown/leaf.ts';
import type { Postmortem } from '../core/model.ts';
import type { Edit } from '../core/rule.ts';

/** The block that holds an offset, or ends there. */
export function blockAt({ blocks }: Postmortem, offset: number): Block | undefined {
  return blocks.find(({ start, end }) => offset >= start && offset <= end);
}

/** The header of the table that a row stands in. */
export function headerOf({ blocks }: Postmortem, row: Block): Block | undefined {
  for (let i = blocks.indexOf(row); i >= 0; i--) {
    const block = blocks[i] as Block;
    if (block.group !== row.group || block.leaf.kind !== 'row') return undefined;
    if (block.leaf.header) return block;
  }
  return undefined;
}

/** A row of snippet texts below another of its table; below the header it goes under the line of dashes. */
export function rowBelow({ lines, text }: Postmortem, row: Block, cells: readonly string[]): Edit {
  const line = lines.lineAt(row.end) + (row.leaf.header ? 1 : 0);
  const start = lines.endOf(line);
  const opening = /^[ \t>]*/.exec(text.slice(lines.startOf(lines.lineAt(row.start)), row.start))?.[0] ?? '';
  return { start, end: start, text: `${lines.eol}${opening}| ${cells.join(' | ')} |` };
}
