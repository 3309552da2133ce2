import type { Phrasebook } from '../../../core/locale.ts';

/** What the data-loss rules look for in prose. */
export const dataLossPhrases: Phrasebook['phrases'] = {
  /** A loss of another day. */
  'other-incident': {
    match: [
      '(précédente|précédent|ancienne|ancien|autre|dernière) .. (panne|incident|coupure|défaillance|fois)',
      '(panne|incident|coupure|défaillance) (précédente|précédent|antérieure|antérieur|passée|passé|plus ancienne|plus ancien|de _ dernier|de _ dernière)',
      '(contrairement à|à la différence de|à l’inverse de)',
    ],
  },
  /** An amount without a figure. */
  'vague-loss': {
    match: [
      'certains|certaines|quelques|plusieurs|diverses <données>',
      '(une partie|un nombre|une fraction|un peu|une petite partie|une faible partie) .. <données>',
      '(perte|pertes|volume|quantité|nombre) .. (limité*|faible*|minime*|partielle*|réduit*|négligeable*)',
      '(très)? peu de <données>',
      '(quelques|certains|plusieurs|de nombreux) <usager> .. (perdu|perdent)',
    ],
  },
};
