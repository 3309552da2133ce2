import type { Locale } from '../../../core/locale.ts';

/** What the publishing rules look for in prose. */
export const publishingPhrases: Locale['phrases'] = {};
