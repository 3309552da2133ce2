import type { Locale } from '../../../core/locale.ts';

/** What the impact rules look for in prose. */
export const impactPhrases: Locale['phrases'] = {};
