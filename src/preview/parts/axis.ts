import { durationText } from '../../index.ts';
import type { Chart } from '../chart.ts';
import { clockOf, dateOf, dayOf, yearOf } from '../clock.ts';
import { midnightsOf, type Scale, type Segment, ticksOf } from '../scale.ts';
import { boxOf, type Item, type Part, type Text } from '../scene.ts';
import { line } from '../shapes.ts';
import { widthOf } from '../widths.ts';
import { words } from '../words.ts';

const size = 11;
const room = 64;

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** How far up day boundaries go. */
  readonly reach: number;
}

/** The time axis: ticks with times, below them dates with the zone. */
export function axisPart(chart: Chart, scale: Scale, place: Place): Part {
  const { top } = place;
  const texts: Text[] = [];
  /** Adds a label to a row unless another one stands there. */
  const label = (row: number, text: string, middle: number, bold = false): void => {
    const width = widthOf(text, size, bold);
    const x = Math.max(place.left, Math.min(place.right - width, middle - width / 2));
    const colour = bold ? 'ink' : 'muted';
    const one: Text = { x, y: top + 20 + row * 16, text, width, size, bold, colour, centred: x > place.left };
    const mine = boxOf(one);
    const taken = texts.map(boxOf).some((box) => {
      const beside = box.right + 6 <= mine.left || mine.right + 6 <= box.left;
      return !beside && box.top < mine.bottom && mine.top < box.bottom;
    });
    if (!taken) texts.push(one);
  };
  const items = scale.segments.flatMap((segment, i): Item[] => {
    const { ticks, days } = ticksOf(segment, scale, room);
    const next = scale.segments[i + 1];
    if (next) label(0, durationText((next.from - segment.to) / 60_000, chart.locale), (segment.right + next.left) / 2);
    for (const { at, x } of ticks) label(0, days ? dayOf(at, chart.locale) : clockOf(at), x);
    for (const { text, x } of datesOf(segment, scale, days, chart)) label(1, text, x, true);
    return [
      ...(days || chart.scale === 'undated' ? [] : midnightsOf(segment, scale)).map(
        ({ x }): Item => ({ d: line(x, place.reach, x, top), stroke: 'faint', thickness: 1, is: 'day' }),
      ),
      { d: line(segment.left, top, segment.right, top), stroke: 'ink', dashed: segment.times !== null, is: 'axis' },
      ...ticks.map(({ x }): Item => ({ d: line(x, top, x, top + 5), stroke: 'ink', is: 'axis' })),
      ...(next ? breakItems(segment.right, next.left, top) : []),
    ];
  });
  return { items: [...items, ...texts], bottom: Math.max(top, ...texts.map((text) => boxOf(text).bottom)) + 6 };
}

/** The dates under a segment: where it begins and at each midnight; years where the ticks are days themselves. */
function datesOf(segment: Segment, scale: Scale, days: boolean, chart: Chart): { text: string; x: number }[] {
  const { locale } = chart;
  const zone = words(locale)(chart.scale);
  const first = segment === scale.segments[0];
  if (chart.scale === 'undated') return first ? [{ text: zone, x: segment.left }] : [];
  const date = days ? yearOf(segment.from) : dateOf(segment.from, locale);
  const begin = {
    text: first ? `${date} · ${zone}` : date,
    x: segment.times ? (segment.left + segment.right) / 2 : segment.left,
  };
  if (days) return [begin];
  return [begin, ...midnightsOf(segment, scale).map(({ at, x }) => ({ text: dayOf(at, locale), x }))];
}

/** Two strokes where time is left out. */
function breakItems(left: number, right: number, y: number): Item[] {
  const middle = (left + right) / 2;
  const rest = line(left, y, middle - 6, y) + line(middle + 6, y, right, y);
  const strokes = line(middle - 6, y + 6, middle, y - 6) + line(middle, y + 6, middle + 6, y - 6);
  return [
    { d: rest, stroke: 'muted', dashed: true, is: 'break' },
    { d: strokes, stroke: 'ink', thickness: 1.5, is: 'break' },
  ];
}
