import { defineMissingSection } from '../../core/rule.ts';

export default defineMissingSection({
  id: 'missing-remediation',
  kind: 'remediation',
  missing: {
    en: 'No section says what will change. Add actions, each with an owner and a due date.',
    fr: 'Aucune section ne dit ce qui va changer. Ajoutez des actions, chacune avec un responsable et une échéance.',
  },
  described: {
    en: 'What will change is told (line {line}) but has no section of its own. List the actions under a heading.',
    fr: 'Ce qui va changer est dit ligne {line}, sans section dédiée. Listez les actions sous un titre.',
  },
});
