import { instantOf } from './instants.ts';

/** A time on the clock of a zone (milliseconds as if it were UTC), the instant it stands for, and what is wrong with it. */
export interface Moment {
  readonly local: number;
  readonly zone: string | null;
  readonly at: number | null;
  readonly fault: 'skipped-by-clock-change' | 'ambiguous-by-clock-change' | null;
}

const day = 86_400_000;

/** The moment of a local time; given a second clock, UTC wins where the two do not agree. */
export function momentOf(local: number, zone: string | null, second: { seconds: number; zone: string } | null): Moment {
  const first = zone === null ? null : instantOf(local, zone);
  if (!second) return { local, zone, at: first?.at ?? null, fault: first?.fault ?? null };
  const midnight = Math.floor(local / day) * day;
  const readings = [-day, 0, day].map((days) => {
    const wall = midnight + days + second.seconds * 1000;
    return { local: wall, zone: second.zone, ...(instantOf(wall, second.zone) ?? { at: null, fault: null }) };
  });
  if (!first) return readings[1] as Moment;
  const nearest = readings.reduce((a, b) => (distance(b, first.at) < distance(a, first.at) ? b : a));
  // The second clock also tells the two passes of a repeated hour apart.
  const agrees = nearest.at === first.at;
  return agrees || second.zone !== 'UTC' ? { local, zone, at: first.at, fault: agrees ? null : first.fault } : nearest;
}

const distance = (moment: { readonly at: number | null }, at: number): number =>
  moment.at === null ? Infinity : Math.abs(moment.at - at);
