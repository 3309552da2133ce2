import type { Chart } from '../chart.ts';
import { clockOf, dateOf, dayOf, yearOf } from '../clock.ts';
import { midnightsOf, type Scale, type Segment, ticksOf } from '../scale.ts';
import { boxOf, type Item, isText, type Part, type Text } from '../scene.ts';
import { line } from '../shapes.ts';
import { widthOf } from '../widths.ts';
import { durationIn, words } from '../words.ts';

const size = 11;
const room = 64;

/** The time axis with its zone; day boundaries reach up to the bars, at `reach`. */
export function axisPart(
  chart: Chart,
  scale: Scale,
  { left, right, top, reach }: { left: number; right: number; top: number; reach: number },
): Part {
  const { locale } = chart;
  const items: Item[] = [];
  const rows: [Text[], Text[]] = [[], []];
  /** Adds a label to a row unless another one stands there. */
  const label = (row: 0 | 1, text: string, middle: number, bold = false): void => {
    const width = widthOf(text, size, bold);
    const x = Math.max(left, Math.min(right - width, middle - width / 2));
    const one: Text = {
      x,
      y: top + 20 + row * 16,
      text,
      width,
      size,
      bold,
      colour: bold ? 'ink' : 'muted',
      centred: true,
    };
    const mine = boxOf(one);
    const taken = rows[row].map(boxOf).some((box) => box.left < mine.right + 6 && mine.left < box.right + 6);
    if (!taken) rows[row].push(one);
  };
  const zone = words(locale)(chart.scale);
  const zoneWidth = widthOf(zone, size, true);
  rows[1].push({ x: right - zoneWidth, y: top + 36, text: zone, width: zoneWidth, size, bold: true, colour: 'ink' });
  scale.segments.forEach((segment, i) => {
    const next = scale.segments[i + 1];
    items.push({ d: line(segment.left, top, segment.right, top), stroke: 'ink', thickness: 1, is: 'axis' });
    const { ticks, days } = ticksOf(segment, scale, room);
    if (chart.scale !== 'undated') {
      for (const text of dated(segment, scale, days, chart)) label(1, text.text, text.x, true);
      if (!days) {
        for (const { x } of midnightsOf(segment, scale))
          items.push({ d: line(x, reach, x, top + 8), stroke: 'faint', thickness: 1, is: 'day' });
      }
    }
    for (const { at, x } of ticks) {
      items.push({ d: line(x, top, x, top + 5), stroke: 'ink', thickness: 1, is: 'axis' });
      label(0, days ? dayOf(at, locale) : clockOf(at), x);
    }
    if (next) {
      const middle = (segment.right + next.left) / 2;
      items.push(
        {
          d: line(middle - 7, top + 6, middle - 1, top - 6) + line(middle + 1, top + 6, middle + 7, top - 6),
          stroke: 'ink',
          thickness: 1.5,
          is: 'break',
        },
        {
          d: line(segment.right, top, middle - 4, top) + line(middle + 4, top, next.left, top),
          stroke: 'muted',
          thickness: 1,
          dashed: true,
          is: 'break',
        },
      );
      label(0, durationIn((next.from - segment.to) / 60_000, locale), middle);
    }
  });
  items.push(...rows.flat());
  return { items, bottom: Math.max(...items.filter(isText).map((text) => boxOf(text).bottom)) + 6 };
}

/** The dates under a segment: where it begins and at each midnight; years where the ticks are days themselves. */
function dated(segment: Segment, scale: Scale, days: boolean, { locale }: Chart): { text: string; x: number }[] {
  const first = { text: days ? yearOf(segment.from) : dateOf(segment.from, locale), x: segment.left };
  if (days) return [first];
  return [first, ...midnightsOf(segment, scale).map(({ at, x }) => ({ text: dayOf(at, locale), x }))];
}
