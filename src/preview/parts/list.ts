import type { Chart, Entry } from '../chart.ts';
import { clockOf, dateOf } from '../clock.ts';
import type { Item, Part } from '../scene.ts';
import { pill } from '../shapes.ts';
import { widthOf, wrap } from '../widths.ts';
import { words } from '../words.ts';

const size = 12;
const lineHeight = 15;
const narrowest = 320;
const between = 24;
/** More entries than these get two lines each. */
const few = 60;

/** The entries by number, with time and text, in as many columns as there is room for. */
export function listPart(chart: Chart, left: number, right: number, top: number): Part {
  const columns = Math.max(1, Math.min(4, Math.floor((right - left + between) / (narrowest + between))));
  const width = (right - left - between * (columns - 1)) / columns;
  const rows = rowsOf(chart, width);
  const height = rows.reduce((sum, one) => sum + one.height, 0);
  const items: Item[] = [];
  let [column, y, bottom] = [0, top, top];
  for (const [i, row] of rows.entries()) {
    // A date does not end a column: it goes on with its first entry.
    const needed = row.height + (row.entry ? 0 : (rows[i + 1]?.height ?? 0));
    const mayBreak = rows[i - 1]?.entry ?? false;
    if (column < columns - 1 && mayBreak && y + needed / 2 > top + height / columns) {
      column++;
      y = top;
    }
    items.push(...row.items(left + column * (width + between), y));
    y += row.height;
    bottom = Math.max(bottom, y);
  }
  return { items, bottom: bottom + 4 };
}

interface Row {
  readonly entry: boolean;
  readonly height: number;
  items(x: number, y: number): Item[];
}

function rowsOf(chart: Chart, width: number): Row[] {
  const rows: Row[] = [];
  const badge = Math.max(18, widthOf(`${chart.entries.length}`, 10) + 8);
  const timeOf = ({ at, wholeDay, approximate, raw }: Entry): string =>
    at === null ? raw : wholeDay ? '' : `${approximate ? '~' : ''}${clockOf(at)}`;
  const times = chart.entries.map((entry) => wrap(timeOf(entry), 80, size, { lines: 1 })[0] ?? '');
  const time = Math.max(...times.map((text) => widthOf(text, size, true)));
  const lines = chart.entries.length > few ? 2 : 6;
  const indent = badge + 6 + (time ? time + 8 : 0);
  let day: string | null = null;
  chart.entries.forEach((entry, i) => {
    const date = entry.at === null || chart.scale === 'undated' ? day : dateOf(entry.at, chart.locale);
    if (date !== null && date !== day) rows.push(dateRow(date));
    day = date;
    rows.push(entryRow(entry, times[i] ?? '', textOf(entry, chart), { badge, indent, width, lines }));
  });
  return rows;
}

function textOf({ milestone, text }: Entry, { locale }: Chart): string {
  const name = milestone && words(locale)(milestone);
  return name && !text.toLowerCase().startsWith(name.toLowerCase()) ? `[${name}] ${text}` : text;
}

const dateRow = (text: string): Row => ({
  entry: false,
  height: 22,
  items: (x, y) => [{ x, y: y + 16, text, width: widthOf(text, size, true), size, bold: true, colour: 'ink' }],
});

function entryRow(
  { number, milestone }: Entry,
  time: string,
  text: string,
  { badge, indent, width, lines }: { badge: number; indent: number; width: number; lines: number },
): Row {
  const wrapped = wrap(text, width - indent, size, { lines });
  const own = { size, entry: number };
  return {
    entry: true,
    height: Math.max(1, wrapped.length) * lineHeight + 7,
    items: (x, y) => [
      {
        d: pill(x, y, badge, 18),
        fill: milestone ? 'ink' : 'page',
        stroke: milestone ? 'ink' : 'muted',
        thickness: 1,
        is: 'badge',
        entry: number,
      },
      {
        ...own,
        x,
        y: y + 12.5,
        text: `${number}`,
        width: badge,
        size: 10,
        colour: milestone ? 'page' : 'ink',
        centred: true,
      },
      ...(time
        ? [
            {
              ...own,
              x: x + badge + 6,
              y: y + 13,
              text: time,
              width: widthOf(time, size, true),
              bold: true,
              colour: 'ink' as const,
            },
          ]
        : []),
      ...wrapped.map((one, row) => ({
        ...own,
        x: x + indent,
        y: y + 13 + row * lineHeight,
        text: one,
        width: widthOf(one, size),
        colour: 'ink' as const,
      })),
    ],
  };
}
