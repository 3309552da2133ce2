import type { Leaf } from '../markdown/leaf.ts';
import type { Range } from '../markdown/text.ts';
import { readDayAndMonth } from './dates.ts';
import { type Entry, newEntry, textIn } from './entry.ts';
import { dateOnly, isStamped, readStamp, type Stamp } from './time.ts';
import { findZone, type Zone } from './zones.ts';

/** A row whose first cells are a date, a time, a zone; an empty cell or a number may come before them. */
export function rowEntry(leaf: Leaf, text: string): Entry[] {
  let found: Entry | null = null;
  for (const [column, cell] of leaf.cells.entries()) {
    const content = text.slice(cell.start, cell.end);
    if (content === '' || (column === 0 && /^#?\d{1,3}\.?$/.test(content))) continue;
    const stamp =
      readStamp(text, cell.start, cell.end, !leaf.header) ??
      (found ? null : dayBefore(text, cell, leaf.cells[column + 1]));
    if (!stamp) {
      if (!found || !isZoneCell(text, cell.start, cell.end) || found.stamp.zone) break;
      found = withZone(found, findZone(text, cell.start, cell.end));
    } else {
      if (!found && column > 1) break;
      const rest = lettersOf(text.slice(stamp.end, cell.end)).length;
      if (rest > longestRest) {
        // The text stands in the same cell, or opens with a figure of its own.
        if (found && (found.stamp.clock || !stamp.clock)) break;
        found = withStamp(found, leaf, stamp, column);
        return [{ ...found, textColumn: column, text: textIn(leaf, stamp.end, cell.end) }];
      }
      found = withStamp(found, leaf, stamp, column);
    }
    found = withText(found, column + 1);
  }
  if (found) return isStamped(found.stamp) ? [found] : [];
  const last = timeBehind(leaf, text);
  return last ? [last] : [];
}

/** `2/17` in a cell of its own, before one with a time of day: what else could be a fraction is a date. */
function dayBefore(text: string, { start, end }: Range, next: Range | undefined): Stamp | null {
  const date = next && /\d/.test(text[start] ?? '') ? readDayAndMonth(text, start) : null;
  if (date?.end !== end || !next) return null;
  return readStamp(text, next.start, next.end, true)?.clock ? dateOnly(date) : null;
}

/** A row that says what happened first, and when in a cell behind it. */
function timeBehind(leaf: Leaf, text: string): Entry | null {
  const [first] = leaf.cells;
  if (!first || first.start === first.end) return null;
  for (const [column, cell] of leaf.cells.entries()) {
    const stamp = column === 0 ? null : readStamp(text, cell.start, cell.end);
    if (!stamp?.clock || stamp.clock.dotted || lettersOf(text.slice(stamp.end, cell.end))) continue;
    return { ...newEntry('last', leaf, stamp, { start: 0, end: leaf.source.length }, first), column };
  }
  return null;
}

/** What a cell may say besides its stamp (`10:00 (est.)`), in letters. */
const longestRest = 12;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\d]/gu, '');

function isZoneCell(text: string, start: number, end: number): boolean {
  const zone = end - start < 40 ? findZone(text, start, end) : null;
  return (
    zone !== null && lettersOf(text.slice(start, end)).length === lettersOf(text.slice(zone.start, zone.end)).length
  );
}

function withStamp(found: Entry | null, leaf: Leaf, stamp: Stamp, column: number): Entry {
  if (!found) {
    return { ...newEntry('first', leaf, stamp, { start: 0, end: leaf.source.length }, stamp), column };
  }
  const { stamp: first } = found;
  if (first.clock && stamp.clock) {
    return stamp.date || found.other ? found : { ...found, other: { clock: stamp.clock, column } };
  }
  return {
    ...found,
    column: stamp.clock ? column : found.column,
    stamp: {
      start: first.start,
      end: stamp.end,
      date: first.date ?? stamp.date,
      clock: first.clock ?? stamp.clock,
      zone: first.zone ?? stamp.zone,
      sinceStart: first.sinceStart ?? stamp.sinceStart,
      other: first.other ?? stamp.other,
      approximate: first.approximate || stamp.approximate,
      unknown: first.unknown || stamp.unknown,
      weekday: first.date || stamp.date ? null : (first.weekday ?? stamp.weekday),
    },
  };
}

const withZone = (entry: Entry, zone: Zone | null): Entry => ({ ...entry, stamp: { ...entry.stamp, zone } });

/** The text is what stands in the cells from a column on; without any, a date only heads the rows below it. */
function withText(entry: Entry, textColumn: number): Entry {
  const cells = entry.leaf.cells.slice(textColumn).filter(({ start, end }) => end > start);
  const start = cells[0]?.start ?? entry.end;
  const end = cells[cells.length - 1]?.end ?? entry.end;
  return { ...entry, textColumn, form: start < end || entry.stamp.clock ? 'first' : 'day', text: { start, end } };
}
