import { defineMissingSection } from '../../core/rule.ts';

export default defineMissingSection({
  id: 'missing-impact',
  kind: 'impact',
  missing: {
    en: 'No section says who was affected, how and for how long. Add one with numbers, even estimated.',
    fr: 'Aucune section ne dit qui a été touché, comment et pendant combien de temps. Ajoutez-en une avec des chiffres, même estimés.',
  },
  described: {
    en: 'The impact is described (line {line}) but has no section of its own. Give it a heading, so that readers find it.',
    fr: 'L’impact est décrit ligne {line}, sans section dédiée. Donnez-lui un titre pour qu’on le trouve.',
  },
});
