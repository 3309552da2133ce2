import { fill, type Locale } from '../index.ts';

/** The words of pictures in a locale, by their key without its prefix. */
export const words =
  (locale: Locale) =>
  (key: string, data: Readonly<Record<string, string | number>> = {}): string =>
    fill(locale.messages[`picture-${key}`] ?? key, data);

/** A length of time, given in minutes: `45 min`, `2 h 05 min`, `3 d 4 h`; its spaces do not break. */
export function durationIn(minutes: number, locale: Locale): string {
  const word = words(locale);
  const whole = Math.round(Math.abs(minutes));
  const hours = Math.floor(whole / 60);
  const parts: [number | string, string][] =
    whole < 60
      ? [[whole, 'minute']]
      : hours < 48
        ? [[hours, 'hour'], ...rest(String(whole % 60).padStart(2, '0'), 'minute')]
        : [[Math.floor(hours / 24), 'day'], ...rest(String(hours % 24), 'hour')];
  return `${minutes < 0 ? '−' : ''}${parts.map(([count, unit]) => `${count}\u00a0${word(unit)}`).join('\u00a0')}`;
}

const rest = (count: string, unit: string): [string, string][] => (Number(count) ? [[count, unit]] : []);
