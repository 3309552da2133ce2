import { create, offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import { isoLocal } from './instants.ts';
import { isZone, zoneAt } from './zones.ts';

const fixed = /^([+-])(\d{2}):(\d{2})$/;

/** Minutes that the clocks of a zone (`UTC`, `+02:00`, an IANA name) are ahead of UTC at an instant; null for no zone. */
export function offsetAt(at: number, zone: string): number | null {
  if (zone === 'UTC') return 0;
  const [, sign, hours, minutes] = fixed.exec(zone) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  if (!isZone(zone)) return null;
  return offsetNanoseconds(create(BigInt(at) * 1_000_000n, zone)) / 60e9;
}

/** What the clocks of a zone show at an instant, in milliseconds as if it were UTC; null for no zone. */
export function wallAt(at: number, zone: string): number | null {
  const offset = offsetAt(at, zone);
  return offset === null ? null : at + offset * 60_000;
}

/** How a zone is written behind a time so that every reader understands it, also while clocks change: `UTC+2`. */
export function zoneLabel(minutes: number): string {
  const id = zoneAt(Math.round(minutes));
  if (id === 'UTC') return id;
  const [hours = '', rest] = id.slice(1).split(':');
  return `UTC${id[0]}${Number(hours)}${rest === '00' ? '' : `:${rest}`}`;
}

/** `2021-10-13 09:12` on the clock of a zone, with its distance from UTC; null for no zone. */
export function clockText(instant: string, zone: string): { readonly clock: string; readonly label: string } | null {
  const at = Date.parse(instant);
  const offset = Number.isNaN(at) ? null : offsetAt(at, zone);
  if (offset === null) return null;
  const clock = isoLocal(at + offset * 60_000, at % 60_000 !== 0).replace('T', ' ');
  return { clock, label: zoneLabel(offset) };
}
