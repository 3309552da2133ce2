import { create, toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime';
import { isZone } from './zones.ts';

/** An instant in milliseconds since 1970, and what is wrong with the local time it was made of. */
export interface Resolved {
  readonly at: number;
  readonly fault: 'skipped-by-clock-change' | 'ambiguous-by-clock-change' | null;
}

const fixed = /^([+-])(\d{2}):(\d{2})$/;

/**
 * The instant at which the clocks of a zone (`UTC`, `+02:00` or an IANA name) show a local time, given as if it were
 * UTC. Of two such instants the first; for a time that a clock change skips, the one as much later as the change is.
 * Null for a zone nobody knows.
 */
export function instantOf(local: number, zone: string): Resolved | null {
  if (zone === 'UTC') return { at: local, fault: null };
  const offset = fixed.exec(zone);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3]);
    return { at: local - (offset[1] === '-' ? -minutes : minutes) * 60_000, fault: null };
  }
  return isZone(zone) ? placeInstant(local, zone) : null;
}

/** Rules of places are dear to apply, and the same stamps come back at every keystroke. */
const known = new Map<string, Resolved>();
const mostKnown = 5000;

function placeInstant(local: number, zone: string): Resolved {
  const key = `${local} ${zone}`;
  let resolved = known.get(key);
  if (!resolved) {
    resolved = resolve(local, zone);
    if (known.size >= mostKnown) known.clear();
    known.set(key, resolved);
  }
  return resolved;
}

function resolve(local: number, zone: string): Resolved {
  const date = new Date(local);
  const wall = create(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
  const at = (disambiguation: 'earlier' | 'later'): number =>
    Number(toZonedDateTime(wall, zone, { disambiguation }).epochNanoseconds / 1_000_000n);
  const earlier = at('earlier');
  const later = at('later');
  if (earlier === later) return { at: earlier, fault: null };
  // Both readings of a repeated hour show the local time; of a skipped one neither does, and they lie the other way round.
  const repeated = Number(toZonedDateTime(wall, zone, { disambiguation: 'compatible' }).epochNanoseconds / 1_000_000n);
  return repeated === earlier
    ? { at: earlier, fault: 'ambiguous-by-clock-change' }
    : { at: later, fault: 'skipped-by-clock-change' };
}

/** An instant in milliseconds as ISO 8601 in UTC, without fractions of a second. */
export const isoInstant = (at: number): string => `${iso(at)}Z`;

/** A local time given as if it were UTC, as ISO 8601 to the minute, or to the second. */
export const isoLocal = (local: number, seconds: boolean): string => (seconds ? iso(local) : iso(local).slice(0, 16));

/** Written dates come back at every keystroke, too. */
const written = new Map<number, string>();

function iso(at: number): string {
  let text = written.get(at);
  if (text === undefined) {
    text = new Date(at).toISOString().slice(0, 19);
    if (written.size >= mostKnown) written.clear();
    written.set(at, text);
  }
  return text;
}
