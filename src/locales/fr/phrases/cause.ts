import type { Locale } from '../../../core/locale.ts';

/** What the cause rules look for in prose. */
export const causePhrases: Locale['phrases'] = {};
