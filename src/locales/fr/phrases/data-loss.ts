import type { Phrasebook } from '../../../core/locale.ts';

/** What the data-loss rules look for in prose. */
export const dataLossPhrases: Phrasebook['phrases'] = {
  /** An amount without a figure. */
  'vague-loss': {
    match: [
      'certains|certaines|quelques|plusieurs|diverses <données>',
      '(une partie|un nombre|une fraction|un peu|une petite partie|une faible partie) .. <données>',
      '(perte|pertes|volume|quantité|nombre) .. (limité*|faible*|minime*|partielle*|réduit*|négligeable*)',
      '(très)? peu de <données>',
    ],
  },
};
