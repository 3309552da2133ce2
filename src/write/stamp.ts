import type { Event } from '../core/timeline/events.ts';
import { wallAt } from '../core/timeline/zoneClock.ts';

/** The parts of a stamp that a timeline wants written; a part that goes without saying is empty. */
export interface StampParts {
  readonly date: string;
  readonly clock: string;
  readonly zone: string;
  /** Date and clock are joined by a `T`. */
  readonly joined: boolean;
}

/**
 * An instant (milliseconds since 1970) as an entry below another states its time: on the same clock, with a date where
 * the other has one or it is another day. Where the zone stands with each entry, or nowhere, the time is in UTC and
 * says so.
 */
export function stampBelow(event: Event | null, instant: number): StampParts {
  const shared = event && event.zoneFrom !== null && event.zoneFrom !== 'entry' ? event.zone : null;
  const wall = (shared && wallAt(instant, shared)) ?? null;
  const local = new Date(wall ?? instant).toISOString();
  const day = local.slice(0, local.indexOf('T'));
  const dated = event === null || event.dateFrom === 'entry' || event.local?.slice(0, day.length) !== day;
  const raw = event?.raw ?? '';
  // `??` names no day.
  const wholeDay = event !== null && !event.clock && event.minute === null && /[\p{L}\d]/u.test(raw);
  return {
    date: dated ? day : '',
    clock: wholeDay ? '' : clockLike(raw, clockIn(event), local.slice(day.length + 1)),
    zone: wall === null && !wholeDay ? 'UTC' : '',
    joined: dated && /\dT\d/.test(raw),
  };
}

/** The time of day in a stamp as written: its date may be figures, too. */
const clockIn = (event: Event | null): string =>
  event?.clock ? event.raw.slice(event.clock.start - event.stamp.start, event.clock.end - event.stamp.start) : '';

/** `14:05`, or `2:05 pm`, `14h05`, `1405`, `14:05:30` where the other one is written like that. */
function clockLike(raw: string, clock: string, time: string): string {
  const [hour = '', minute = '', second = ''] = time.split(/[:.]/);
  const half = /(?<=\d ?)[ap]\.?m\b/i.exec(raw)?.[0];
  if (half) {
    const name = Number(hour) < 12 ? 'am' : 'pm';
    return `${Number(hour) % 12 || 12}:${minute} ${half === half.toUpperCase() ? name.toUpperCase() : name}`;
  }
  if (/\d ?h ?\d/.test(raw)) return `${hour}h${minute}`;
  if (/^\d{4}$/.test(clock)) return hour + minute;
  return /\d:\d\d:\d/.test(raw) ? `${hour}:${minute}:${second}` : `${hour}:${minute}`;
}

/** The stamp as one text; `clock` may stand for the clock as a tab stop. */
export function stampText({ date, clock, zone, joined }: StampParts, shown = clock): string {
  if (joined && clock) return `${date}T${shown}${zone && 'Z'}`;
  return [date, clock && shown, zone].filter(Boolean).join(' ');
}
