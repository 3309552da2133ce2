import type { Locale } from '../index.ts';
import type { Chart } from './chart.ts';
import { words } from './words.ts';

const known = new Map<string, Intl.DateTimeFormat>();

/** Formats an instant (milliseconds, on the UTC clock) in a language; making a formatter is slow, so each is kept. */
function format(locale: Locale, at: number, options: Intl.DateTimeFormatOptions): string {
  const tag = words(locale)('format');
  const key = tag + JSON.stringify(options);
  let formatter = known.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
    known.set(key, formatter);
  }
  return formatter.format(at);
}

/** `14:05`, with seconds where there are some. */
export function clockOf(at: number): string {
  const iso = new Date(at).toISOString();
  return iso.slice(11, at % 60_000 ? 19 : 16);
}

/** `13 Oct`. */
export const dayOf = (at: number, locale: Locale): string => format(locale, at, { day: 'numeric', month: 'short' });

/** `13 Oct 2021`. */
export const dateOf = (at: number, locale: Locale): string =>
  format(locale, at, { day: 'numeric', month: 'short', year: 'numeric' });

/** `2021`. */
export const yearOf = (at: number): string => String(new Date(at).getUTCFullYear());

/** When something was, in full: `13 Oct 2021 14:05 UTC`; without what the document does not tell. */
export function momentOf(at: number, { scale, locale }: Chart): string {
  if (scale === 'undated') return clockOf(at);
  return `${dateOf(at, locale)} ${clockOf(at)}${scale === 'utc' ? ' UTC' : ''}`;
}
