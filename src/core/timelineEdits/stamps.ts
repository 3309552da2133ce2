import type { Postmortem } from '../model.ts';
import type { Event } from '../timeline/events.ts';
import { timelineRuns } from '../timeline/layouts.ts';
import { runsOf, type Stamped } from '../timeline/runs.ts';
import { type PlacedZone, zonesOf, zonesTold } from '../timeline/zoning.ts';

/** What an event was read from: the parts of its stamp, and the zone with its place in the document. */
export interface Source {
  readonly stamped: Stamped;
  readonly zone: PlacedZone | null;
}

/** The sources of all events by where their stamps start. */
export function sourcesOf(model: Postmortem): ReadonlyMap<number, Source> {
  const sources = new Map<number, Source>();
  const told = zonesTold(model);
  for (const run of timelineRuns(runsOf(model).runs)) {
    const zones = zonesOf(run, told);
    run.stamped.forEach((stamped, i) => {
      sources.set(stamped.block.start + stamped.entry.stamp.start, { stamped, zone: zones[i] ?? null });
    });
  }
  return sources;
}

const day = 86_400_000;

/** Milliseconds of what the clock of an event shows, as if it were UTC; null while date or time are unknown. */
export const wallOf = ({ local }: Event): number | null => (local?.includes('T') ? Date.parse(`${local}Z`) : null);

/** The day of a wall time, `2021-10-13`. */
export const isoDay = (wall: number): string => new Date(Math.floor(wall / day) * day).toISOString().slice(0, 10);
