import type { Locale } from '../../../core/locale.ts';

/** What the language rules look for in prose. */
export const languagePhrases: Locale['phrases'] = {};
