import type { Dated } from './chronology.ts';
import type { Moment } from './moments.ts';
import type { Stamped } from './runs.ts';
import { wallAt } from './zoneClock.ts';
import type { PlacedZone } from './zoning.ts';

/** Where an entry was placed: its day, zone, moment, and minute on the scale of its timeline. */
export interface Place {
  readonly dated: Dated;
  readonly zone: PlacedZone | null;
  readonly moment: Moment | null;
  readonly minute: number | null;
}

/** When the incident started as the metadata has it. */
export interface Start {
  readonly moment: Moment;
  readonly zone: PlacedZone | null;
}

export const isCounted = ({ entry: { stamp } }: Stamped): boolean => stamp.sinceStart !== null && !stamp.clock;

/** Minutes that the start is at on the scale of a timeline of which some entries are counted from it; null if unknown. */
export interface Counted {
  readonly places: readonly Place[];
  readonly zero: number | null;
}

/**
 * Places the entries that only say how long after the start they were (`T+45m`), given the places of all others. The
 * start is what an entry with a clock time counts from (`14:05 (T0)`), else what the metadata says. While nobody says
 * when it was, they have their minutes, and no instant.
 */
export function countedFrom(stamped: readonly Stamped[], places: readonly Place[], start: () => Start | null): Counted {
  const anchor = anchorOf(stamped, places);
  const stated = anchor ? null : start();
  const clocked = stamped.some((item) => !isCounted(item) && item.entry.stamp.clock);
  const from = anchor?.place.moment ?? stated?.moment ?? null;
  const ahead = anchor?.seconds ?? 0;
  const zero = anchor
    ? minus(anchor.place.minute, ahead)
    : clocked
      ? onScale(places, from)
      : from
        ? (from.at ?? from.local) / 60_000
        : 0;
  const zone = anchor?.place.zone ?? stated?.zone ?? null;
  const day: Dated['from'] = !from
    ? null
    : anchor
      ? anchor.place.dated.from === 'metadata'
        ? 'metadata'
        : 'context'
      : 'metadata';
  const unit = unitShown(stamped);
  const counted = (item: Stamped): Place => {
    const { seconds: told = null, bare = null } = item.entry.stamp.sinceStart ?? {};
    const seconds = told ?? (bare === null || unit === null ? null : bare * unit * 60);
    const moment = from && seconds !== null ? later(from, seconds - ahead) : null;
    return {
      dated: { day: null, from: moment ? day : null },
      zone: moment ? zone : null,
      moment,
      minute: zero === null || seconds === null ? null : zero + seconds / 60,
    };
  };
  return { places: stamped.map((item, i) => (isCounted(item) ? counted(item) : (places[i] as Place))), zero };
}

/** The entry with a clock time that says how far from the start it is: the nearest to it. */
function anchorOf(
  stamped: readonly Stamped[],
  places: readonly Place[],
): { readonly place: Place; readonly seconds: number } | null {
  let best: { readonly place: Place; readonly seconds: number } | null = null;
  stamped.forEach(({ entry: { stamp } }, i) => {
    const seconds = stamp.sinceStart?.lettered ? stamp.sinceStart.seconds : null;
    const place = places[i] as Place;
    if (seconds === null || place.minute === null) return;
    if (!best || Math.abs(seconds) < Math.abs(best.seconds)) best = { place, seconds };
  });
  return best;
}

/**
 * Minutes that a figure without unit is (`T+38`), as the entries show: others are written in minutes or have a clock time
 * that agrees, or there are more than hours are counted in, and no half days. Null where nothing does.
 */
function unitShown(stamped: readonly Stamped[]): number | null {
  const counted = stamped.map(({ entry: { stamp } }) => stamp).filter(({ sinceStart }) => sinceStart?.lettered);
  const start = counted.find(({ sinceStart, clock }) => sinceStart?.seconds === 0 && clock)?.clock?.seconds;
  const isMinutes = ({ sinceStart, clock }: (typeof counted)[number]): boolean => {
    const { bare = null, seconds = null, precision } = sinceStart ?? {};
    if (bare === null) return Boolean(seconds) && precision === 'minute';
    if (clock) return typeof start === 'number' && clock.seconds === start + bare * 60;
    return Math.abs(bare) > 24 && bare % 12 !== 0;
  };
  return counted.some(isMinutes) ? 1 : null;
}

const minus = (minute: number | null, seconds: number): number | null =>
  minute === null ? null : minute - seconds / 60;

/** A moment as a minute where the entries with a clock time count on instants, or on what clocks show. */
function onScale(places: readonly Place[], from: Moment | null): number | null {
  const other = places.find(({ moment, minute }) => moment !== null && minute !== null);
  if (!from || !other?.moment) return null;
  const isAt = (time: number | null): boolean => time !== null && time / 60_000 === other.minute;
  if (from.at !== null && isAt(other.moment.at)) return from.at / 60_000;
  return isAt(other.moment.local) ? from.local / 60_000 : null;
}

/** So many seconds after a moment, on the same clock. */
function later({ local, zone, at }: Moment, seconds: number): Moment {
  const then = at === null ? null : at + seconds * 1000;
  const wall = then === null || zone === null ? null : wallAt(then, zone);
  return { local: wall ?? local + seconds * 1000, zone, at: then, fault: null };
}
