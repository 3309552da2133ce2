import type { Range } from '../markdown/text.ts';
import type { Moment } from './moments.ts';
import { offsetAt, wallAt } from './zoneClock.ts';
import type { PlacedZone } from './zoning.ts';

/** A name of a zone on a day on which nobody's clocks show it, where it stands. */
export interface OutOfSeason extends Range {
  /** What the clocks of the place showed instead. */
  readonly other: string;
  /** `YYYY-MM-DD` on the clock of the zone as written. */
  readonly day: string;
}

/** Names that hold for half of the year: where, and what holds in the other half. */
const seasons: Readonly<Record<string, readonly [place: string, other: string]>> = {
  WET: ['Europe/Lisbon', 'WEST'],
  WEST: ['Europe/Lisbon', 'WET'],
  CET: ['Europe/Paris', 'CEST'],
  CEST: ['Europe/Paris', 'CET'],
  EET: ['Europe/Helsinki', 'EEST'],
  EEST: ['Europe/Helsinki', 'EET'],
  EST: ['America/New_York', 'EDT'],
  EDT: ['America/New_York', 'EST'],
  HNE: ['America/Toronto', 'HAE'],
  HAE: ['America/Toronto', 'HNE'],
  CDT: ['America/Chicago', 'CST'],
  MDT: ['America/Denver', 'MST'],
  PST: ['America/Los_Angeles', 'PDT'],
  PDT: ['America/Los_Angeles', 'PST'],
  AKST: ['America/Anchorage', 'AKDT'],
  AKDT: ['America/Anchorage', 'AKST'],
  AEDT: ['Australia/Sydney', 'AEST'],
  NZST: ['Pacific/Auckland', 'NZDT'],
  NZDT: ['Pacific/Auckland', 'NZST'],
};

/** The first zone of a timeline if it is out of season at the first moment that is given in it. */
export function outOfSeasonIn(
  text: string,
  zones: readonly (PlacedZone | null)[],
  moments: readonly (Moment | null)[],
): OutOfSeason | null {
  const first = zones.findIndex((zone, i) => zone?.id && typeof moments[i]?.at === 'number');
  const zone = zones[first];
  const at = moments[first]?.at;
  if (!zone?.id || typeof at !== 'number') return null;
  const { start, end, id } = zone;
  const season = seasons[text.slice(start, end)];
  const wall = season && offsetAt(at, season[0]) !== offsetAt(at, id) ? wallAt(at, id) : null;
  return season && wall !== null
    ? { start, end, other: season[1], day: new Date(wall).toISOString().slice(0, 10) }
    : null;
}
