import { inline, toMarkdown } from '../../write/markdown.ts';

/** A Markdown table; cells hold what people wrote, so they are printed as text, whatever they hold. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: inline(cell) })),
  });
  return toMarkdown([{ type: 'table', children: [head, ...rows].map(row) }]);
}

/** Columns of plain text, each as wide as its widest cell; the last one is left as it is. */
export function textTable(rows: readonly (readonly string[])[], indent = ''): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell));
      return `${indent}${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}
