import type { Phrasebook } from '../../../core/locale.ts';

/** What the apology rules look for in prose. */
export const apologyPhrases: Phrasebook['phrases'] = {};
