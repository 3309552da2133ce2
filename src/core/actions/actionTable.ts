import type { Leaf } from '../markdown/leaf.ts';
import { readable } from '../markdown/readable.ts';
import { remember } from '../markdown/remember.ts';
import type { Range } from '../markdown/text.ts';
import { type ActionField, actionField, timelineField } from '../metadata/fieldWords.ts';
import { type Item, itemIn } from './actionItem.ts';
import { doneBy } from './done.ts';
import { cellValue, type Known, merge } from './notes.ts';

/** What the columns of a table hold, told by its header. */
const columnsOf = remember((header: Leaf): readonly (ActionField | null)[] =>
  header.cells.map((cell) => fieldOf(readable(header, cell))),
);

/** A column may be named by a word, or by the sign that its cells hold: `✓`. */
const fieldOf = (name: string): ActionField | null => actionField(name) ?? (doneBy(name) ? 'status' : null);

/** Whether a table outside the sections of actions is one of actions: it says so, and who, when or where. */
export const isActionTable = remember((header: Leaf): boolean => {
  const columns = columnsOf(header);
  const first = header.cells[0];
  const timed = first && ['time', 'date'].includes(timelineField(readable(header, first)) ?? '');
  return !timed && columns.includes('action') && columns.some((field) => field && facts.has(field));
});

const facts: ReadonlySet<ActionField> = new Set(['owner', 'due', 'priority', 'ticket', 'status']);

/** The column that says what is to be done: by its name, else the one with the most text. */
export function actionColumn(header: Leaf, rows: readonly Leaf[]): number {
  const columns = columnsOf(header);
  const named = (field: ActionField | null): number[] => columns.flatMap((column, i) => (column === field ? [i] : []));
  const candidates = [named('action'), named('subject'), named(null)].find((list) => list.length) ?? [0];
  const length = (i: number): number => rows.reduce((sum, { cells }) => sum + sizeOf(cells[i]), 0);
  return candidates.reduce((best, i) => (length(i) > length(best) ? i : best));
}

const sizeOf = (cell: Range | undefined): number => (cell ? cell.end - cell.start : 0);

/** A row as it was read last, nearly always under the same header. */
const readings = remember((_row: Leaf): { header?: Leaf; column?: number; item?: Item | null } => ({}));

/** The action of a row whose header and action column are known, relative to the row; null where the cell is missing. */
export function rowItem(header: Leaf, row: Leaf, column: number): Item | null {
  const last = readings(row);
  if (last.header !== header || last.column !== column) {
    Object.assign(last, { header, column, item: readRow(header, row, column) });
  }
  return last.item ?? null;
}

function readRow(header: Leaf, row: Leaf, column: number): Item | null {
  const cell = row.cells[column];
  if (!cell) return null;
  const stated = columnsOf(header).map((field, i): Known => {
    const range = row.cells[i];
    return (field && range && i !== column && cellValue(row, field, range)) || {};
  });
  const item = itemIn(row, cell);
  return { ...item, ...merge([...stated, item]) };
}
