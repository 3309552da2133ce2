import { defineMissingSection } from '../../core/rule.ts';

export default defineMissingSection({
  id: 'missing-data-loss',
  kind: 'data-loss',
  missing: {
    en: 'Nothing is said about data loss. State it in one sentence: none, some (how much, whose) or not known yet (until when).',
    fr: 'Rien n’est dit d’une éventuelle perte de données. Dites-le en une phrase : aucune, partielle (combien, à qui) ou inconnue à ce stade (jusqu’à quand).',
  },
});
