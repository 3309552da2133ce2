import { defineRule, lacking } from '../../core/rule.ts';

export default defineRule({
  id: 'action-without-ticket',
  category: 'remediation',
  severity: 'off',
  reference: 'remediation',
  messages: {
    action: {
      en: 'No ticket follows this action. Add its number or link.',
      fr: 'Aucun ticket ne suit cette action. Ajoutez son numéro ou son lien.',
    },
    all: {
      en: 'No ticket follows any of the {count} actions. Add their numbers or links.',
      fr: 'Aucune des {count} actions n’est suivie par un ticket. Ajoutez leurs numéros ou leurs liens.',
    },
  },
  *check(model) {
    yield* lacking(model, ({ ticket }) => ticket);
  },
});
