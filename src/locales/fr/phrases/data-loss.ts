import type { Locale } from '../../../core/locale.ts';

/** What the data-loss rules look for in prose. */
export const dataLossPhrases: Locale['phrases'] = {};
