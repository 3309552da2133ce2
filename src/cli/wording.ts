import { fill, type Locale } from '../languages.ts';

/** The words of reports in a locale, by their key without its prefix. */
export const words =
  (locale: Locale) =>
  (key: string, data: Readonly<Record<string, string | number>> = {}): string =>
    fill(locale.messages[`report-${key}`] ?? key, data);
