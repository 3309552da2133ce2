import { durationText, fill, type Locale } from '../languages.ts';

/** The words of reports in a locale, by their key without its prefix. */
export const words =
  (locale: Locale) =>
  (key: string, data: Readonly<Record<string, string | number>> = {}): string =>
    fill(locale.messages[`report-${key}`] ?? key, data);

/** A length of time for a terminal: its spaces and its sign are those of a keyboard. */
export const duration = (minutes: number, locale: Locale): string =>
  durationText(minutes, locale).replaceAll('\u00a0', ' ').replace('−', '-');
