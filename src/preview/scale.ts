import { utcDay, utcTickInterval } from 'd3-time';
import type { Chart } from './chart.ts';
import { type Part, partsOf } from './focus.ts';

/** A part of the time axis, and where it is drawn. */
export interface Segment extends Part {
  readonly left: number;
  readonly right: number;
}

/** Where instants are, from left to right. */
export interface Scale {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  x(at: number): number;
}

const day = 86_400_000;
/** How wide a break is drawn, and the narrowest segment. */
const breakWidth = 34;
const narrowest = 36;
/** How far apart times are that stand in a row, if that takes no more than a part of the width. */
const step = 24;
const share = 0.18;

/** The scale for a chart between two places, in pixels. */
export function scaleOf(chart: Chart, left: number, right: number): Scale {
  const parts = partsOf(chart);
  const fixed = parts.map(({ times }) =>
    times ? Math.max(narrowest, Math.min((times.length - 1) * step, (right - left) * share)) : narrowest,
  );
  const span = parts.reduce((sum, { from, to, times }) => sum + (times ? 0 : to - from), 0);
  const free = right - left - breakWidth * (parts.length - 1) - fixed.reduce((sum, width) => sum + width, 0);
  const atScale = parts.filter(({ times }) => !times).length;
  let at = left;
  const segments = parts.map((part, i): Segment => {
    const more = part.times ? 0 : span > 0 ? (free * (part.to - part.from)) / span : free / atScale;
    const start = at;
    const end = start + (fixed[i] as number) + more;
    at = end + breakWidth;
    return { ...part, left: start, right: end };
  });
  return { segments, left, right, x: (time) => placeOf(time, segments) };
}

function placeOf(time: number, segments: readonly Segment[]): number {
  const index = Math.max(
    0,
    segments.findLastIndex(({ from }) => from <= time),
  );
  const one = segments[index] as Segment;
  const next = segments[index + 1];
  if (time > one.to && next) return between(time, one.to, next.from, one.right, next.left);
  if (!one.times) return between(time, one.from, one.to, one.left, one.right);
  const place = one.times.findLastIndex((other) => other <= time);
  return between(place, 0, one.times.length - 1, one.left, one.right);
}

function between(value: number, from: number, to: number, left: number, right: number): number {
  const part = to > from ? (value - from) / (to - from) : 0.5;
  return left + Math.max(0, Math.min(1, part)) * (right - left);
}

export interface Tick {
  readonly at: number;
  readonly x: number;
}

/** The ticks of a segment with room for labels of a width, and whether they are days or longer. */
export function ticksOf(
  segment: Segment,
  { x }: Scale,
  room: number,
): { readonly ticks: Tick[]; readonly days: boolean } {
  const { from, to, left, right, times } = segment;
  if (times) return { ticks: [], days: false };
  const interval = to > from ? utcTickInterval(new Date(from), new Date(to), Math.max(1, (right - left) / room)) : null;
  const dates = interval?.range(new Date(from), new Date(to + 1)).map((date) => date.getTime()) ?? [];
  const days = to - from > day && dates.length > 0 && dates.every((at) => at % day === 0);
  return { ticks: (dates.length ? dates : [from]).map((at) => ({ at, x: x(at) })), days };
}

/** The midnights within a segment, of very long ones some. */
export function midnightsOf({ from, to, times }: Segment, { x }: Scale): Tick[] {
  if (times) return [];
  const every = Math.max(1, Math.ceil((to - from) / day / 60));
  return utcDay
    .range(new Date(from), new Date(to + 1), every)
    .map((date) => ({ at: date.getTime(), x: x(date.getTime()) }));
}
