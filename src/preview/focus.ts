import type { Chart, Stretch } from './chart.ts';

/** A part of the time axis; where `times` are given they stand at equal distances, not as far apart as they were. */
export interface Part extends Stretch {
  readonly times: readonly number[] | null;
}

const hour = 3_600_000;
const mostBreaks = 4;

/**
 * The parts of time that a picture shows, in order: the incident at scale, cut where a silence would squeeze all the
 * rest; what was long before and long after as a row of what is worth knowing.
 */
export function partsOf(chart: Chart): Part[] {
  const { entries, milestones } = chart;
  const all = [...entries.flatMap(({ at }) => at ?? []), ...milestones.map(({ at }) => at)];
  const times = [...new Set(all)].sort((a, b) => a - b);
  const [first, last] = incident(
    times,
    milestones.map(({ at }) => at),
  );
  const impact = chart.phases.find(({ kind }) => kind === 'impact') ?? null;
  return [...row(times.slice(0, first)), ...cut(times.slice(first, last + 1), impact), ...row(times.slice(last + 1))];
}

/** The first and last of the times that belong together: from the milestones outwards until nothing follows for long. */
function incident(times: readonly number[], milestones: readonly number[]): [number, number] {
  const middle = times[times.length >> 1] as number;
  const [from, to] = milestones.length > 1 ? [milestones[0], milestones.at(-1)] : [middle, middle];
  let first = times.indexOf(from as number);
  let last = times.indexOf(to as number);
  const silences = times.slice(1).map((time, i) => time - (times[i] as number));
  const usual = silences.toSorted((a, b) => a - b)[silences.length >> 1] ?? 0;
  const at = (index: number): number => times[index] ?? Number.NaN;
  const near = (silence: number): boolean => silence <= Math.max(6 * hour, 6 * usual, (at(last) - at(first)) / 2);
  for (;;) {
    if (near(at(first) - at(first - 1))) first--;
    else if (near(at(last + 1) - at(last))) last++;
    else return [first, last];
  }
}

const row = (times: readonly number[]): Part[] =>
  times.length ? [{ from: times[0] as number, to: times.at(-1) as number, times }] : [];

/** Cuts times where a silence is more than twice as long as all the rest, unless it is the whole of the impact. */
function cut(times: readonly number[], impact: Stretch | null): Part[] {
  const silences = times
    .slice(1)
    .map((to, i) => ({ from: times[i] as number, to }))
    .filter(({ from, to }) => !impact || from > impact.from || to < impact.to);
  silences.sort((a, b) => b.to - b.from - (a.to - a.from));
  const [from, to] = [times[0] as number, times.at(-1) as number];
  let span = to - from;
  const cuts: Stretch[] = [];
  for (const silence of silences.slice(0, mostBreaks)) {
    const length = silence.to - silence.from;
    if (length < 6 * hour || length <= 2 * (span - length)) break;
    span -= length;
    cuts.push(silence);
  }
  cuts.sort((a, b) => a.from - b.from);
  return [...cuts, null].map((silence, i) => ({ from: cuts[i - 1]?.to ?? from, to: silence?.from ?? to, times: null }));
}
