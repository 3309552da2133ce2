import type { Locale } from '../../core/locale.ts';

/** What the rules look for in prose. */
export const phrases: Locale['phrases'] = {};
