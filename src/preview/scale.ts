import { utcDay, utcTickInterval } from 'd3-time';
import type { Chart, Stretch } from './chart.ts';

/** A stretch of time that is drawn without a break, and where. */
export interface Segment extends Stretch {
  readonly left: number;
  readonly right: number;
}

/** Where instants are, from left to right. Long times in which nothing happened are left out between segments. */
export interface Scale {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  x(at: number): number;
}

const hour = 3_600_000;
/** How wide a break is drawn, and the narrowest segment. */
const breakWidth = 34;
const narrowest = 36;
const mostBreaks = 4;

/** The scale for a chart between two places, in pixels. */
export function scaleOf(chart: Chart, left: number, right: number): Scale {
  const stretches = stretchesOf(chart);
  const span = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const free = right - left - breakWidth * (stretches.length - 1) - narrowest * stretches.length;
  let at = left;
  const segments = stretches.map(({ from, to }) => {
    const start = at;
    const width = narrowest + (span > 0 ? (free * (to - from)) / span : free / stretches.length);
    at = start + width + breakWidth;
    return { from, to, left: start, right: start + width };
  });
  const x = (time: number): number => {
    const index = segments.findLastIndex(({ from }) => from <= time);
    const one = segments[Math.max(0, index)] as Segment;
    const next = segments[index + 1];
    if (time > one.to && next) return between(time, one.to, next.from, one.right, next.left);
    return between(time, one.from, one.to, one.left, one.right);
  };
  return { segments, left, right, x };
}

function between(time: number, from: number, to: number, left: number, right: number): number {
  const share = to > from ? (time - from) / (to - from) : 0.5;
  return left + Math.max(0, Math.min(1, share)) * (right - left);
}

/** Cuts the time where a silence would squeeze all the rest into a third of the picture. */
function stretchesOf({ from, to, entries, milestones }: Chart): Stretch[] {
  const times = [...new Set([from, ...entries.flatMap(({ at }) => at ?? []), ...milestones.map(({ at }) => at), to])];
  times.sort((a, b) => a - b);
  const silences = times.slice(1).map((end, i) => ({ from: times[i] as number, to: end }));
  silences.sort((a, b) => b.to - b.from - (a.to - a.from));
  let span = to - from;
  const left: Stretch[] = [];
  for (const silence of silences.slice(0, mostBreaks)) {
    const length = silence.to - silence.from;
    if (length < 6 * hour || length <= 2 * (span - length)) break;
    span -= length;
    left.push(silence);
  }
  left.sort((a, b) => a.from - b.from);
  return [...left, null].map((silence, i) => ({ from: left[i - 1]?.to ?? from, to: silence?.from ?? to }));
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
  const { from, to } = segment;
  const count = Math.max(1, Math.floor((segment.right - segment.left) / room));
  const interval = to > from ? utcTickInterval(new Date(from), new Date(to), count) : null;
  const dates = interval?.range(new Date(from), new Date(to + 1)) ?? [];
  const first = dates[0]?.getTime() ?? from;
  const days = dates.length > 0 && to - from > 24 * hour && dates.every((date) => date.getTime() % (24 * hour) === 0);
  const ticks = (dates.length ? dates.map((date) => date.getTime()) : [first]).map((at) => ({ at, x: x(at) }));
  return { ticks, days };
}

/** The midnights within a segment. */
export const midnightsOf = ({ from, to }: Segment, { x }: Scale): Tick[] =>
  utcDay
    .range(new Date(from), new Date(to + 1), Math.max(1, Math.ceil((to - from) / (24 * hour) / 60)))
    .map((date) => ({ at: date.getTime(), x: x(date.getTime()) }));
