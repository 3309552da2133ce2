// What speaks of findings without finding any needs of the engine: its languages, and nothing that takes time to load.
export { durationText } from './core/figures/durationText.ts';
export { fill } from './core/fill.ts';
export { type Severity, severities } from './core/kinds.ts';
export type { Locale } from './core/locale.ts';
export { locales } from './locales/index.ts';

import type { Locale } from './core/locale.ts';
import { locales } from './locales/index.ts';

/** The locale for a language tag (`fr-CA` is `fr`), English where there is none. */
export function localeFor(tag: string): Locale {
  const language = tag.slice(0, 2).toLowerCase();
  return locales.find((locale) => locale.tag === language) ?? (locales[0] as Locale);
}
