import type { Phrasebook } from '../../../core/locale.ts';

/** What the timeline rules look for in prose. */
export const timelinePhrases: Phrasebook['phrases'] = {
  /** Labels of the whole length of the incident; the figure follows. */
  'stated-duration': {
    match: [
      '(durée|indisponibilité) (totale|globale)? (de (l’incident|la panne|l’indisponibilité|la coupure)|d’indisponibilité)? (est de|était de|de)?',
      '(incident|panne|coupure|indisponibilité) (a duré|dure)',
    ],
  },
  'told-duration': {
    match: [
      '(interruption|elle|il|cela) a duré',
      '(interrompu|interrompue|interrompus|indisponible|indisponibles|inaccessible|inaccessibles|coupé|coupée|injoignable) pendant',
    ],
  },
  /** Days told by the day of writing. */
  'relative-date': {
    match: [
      'hier|demain',
      'avant hier',
      '<jour> (dernier|prochain)',
      '(la semaine|le week end) (dernière|dernier|passée|passé)',
      '(le mois|la nuit) (dernier|dernière|passé)',
      'ce matin',
      'il y a (#|quelques|deux|trois) (jours|semaines|mois)',
    ],
  },
};
