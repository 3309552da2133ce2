import { fill, type Locale } from '../index.ts';

/** The words of pictures in a locale, by their key without its prefix. */
export const words =
  (locale: Locale) =>
  (key: string, data: Readonly<Record<string, string | number>> = {}): string =>
    fill(locale.messages[`picture-${key}`] ?? key, data);
