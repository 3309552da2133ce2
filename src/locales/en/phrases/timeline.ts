import type { Locale } from '../../../core/locale.ts';

/** What the timeline rules look for in prose. */
export const timelinePhrases: Locale['phrases'] = {};
