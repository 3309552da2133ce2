import type { Locale } from '../core/locale.ts';
import type { Postmortem } from '../core/model.ts';
import { locales } from '../locales/index.ts';

/** The locale of a document's language, the first where there is none: for words that are written into it. */
export const localeOf = ({ language }: Pick<Postmortem, 'language'>): Locale =>
  locales.find(({ tag }) => tag === language.slice(0, 2)) ?? (locales[0] as Locale);
