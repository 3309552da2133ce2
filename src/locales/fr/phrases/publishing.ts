import type { Phrasebook } from '../../../core/locale.ts';

/** What the publishing rules look for in prose. */
export const publishingPhrases: Phrasebook['phrases'] = {};
