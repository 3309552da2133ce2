import type { Phrasebook } from '../../../core/locale.ts';

/** What the data-loss rules look for in prose. */
export const dataLossPhrases: Phrasebook['phrases'] = {
  /** A loss of another day. */
  'other-incident': {
    match: [
      '(previous|earlier|prior|older|past|another|other|last) .. (outage|incident|failure|crash|time)',
      '(outage|incident|failure|crash) of last _',
      '(unlike|contrary to|compared to|in contrast to)',
    ],
  },
  /** An amount without a figure. */
  'vague-loss': {
    match: [
      'some|certain|(a few)|several|(a number of)|(a small)|(a limited)|(a little) .. <data>',
      '(small|limited|minor|partial|negligible|minimal|low|certain|some) .. (loss|losses|amount|volume|number|portion)',
      '(very|only)? (little|few) <data>',
      '(very|only)? little _? data',
    ],
  },
};
