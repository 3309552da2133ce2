import { instantOf } from './instants.ts';
import type { Postmortem } from './model.ts';
import { type PlacedZone, placed, type Run, type Runs, type Stamped } from './runs.ts';
import { isZone, readZone } from './zones.ts';

/** The zone that the metadata gives to the times of the document. */
export function metadataZone(model: Postmortem): PlacedZone | null {
  const { timezone } = model.metadata;
  if (!timezone) return null;
  const id = readZone(timezone.value, 0, true)?.id ?? (isZone(timezone.value) ? timezone.value : null);
  return id ? { start: timezone.start, end: timezone.end, id, from: 'metadata' } : null;
}

/**
 * The zone of each entry of a run: written with it, above its column, above it, announced for all times, in the
 * metadata, or the one that other entries of the run agree on.
 */
export function zonesOf({ stamped }: Run, { announced }: Runs, stated: PlacedZone | null): (PlacedZone | null)[] {
  const written = stamped.map(({ block, entry, columnZones }) => {
    const { zone } = entry.stamp;
    return zone ? placed(zone, block.start, 'entry') : (columnZones[entry.column] ?? null);
  });
  const ids = new Set(written.flatMap((zone) => (zone ? [zone.id] : [])));
  const shared = ids.size === 1 ? (written.find((zone) => zone !== null) ?? null) : null;
  return stamped.map((item, i) => {
    const zone =
      written[i] ?? item.zone ?? announcedFor(item, announced) ?? stated ?? (item.entry.stamp.clock && shared);
    // A word of several meanings means what the metadata says.
    return zone?.id === null && stated ? stated : zone;
  });
}

/** The last announcement before an entry, else the first one after it. */
function announcedFor({ block }: Stamped, announced: readonly PlacedZone[]): PlacedZone | null {
  return announced.findLast(({ start }) => start < block.start) ?? announced[0] ?? null;
}

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
