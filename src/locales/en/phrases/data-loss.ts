import type { Phrasebook } from '../../../core/locale.ts';

/** What the data-loss rules look for in prose. */
export const dataLossPhrases: Phrasebook['phrases'] = {
  /** An amount without a figure. */
  'vague-loss': {
    match: [
      'some|certain|(a few)|several|(a number of)|(a small)|(a limited)|(a little) .. <data>',
      '(small|limited|minor|partial|negligible|minimal|low|certain|some) .. (loss|losses|amount|volume|number|portion)',
    ],
  },
};
