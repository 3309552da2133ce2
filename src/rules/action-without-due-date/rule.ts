import { defineRule, lacking } from '../../core/rule.ts';

export default defineRule({
  id: 'action-without-due-date',
  category: 'remediation',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  audience: 'internal',
  reference: 'remediation',
  messages: {
    action: {
      en: 'When will this be done? Add a date: “(due: YYYY-MM-DD)”.',
      fr: 'Pour quand ? Ajoutez une échéance : « (échéance : AAAA-MM-JJ) ».',
    },
    all: {
      en: 'None of the {count} actions has a date. Say when each will be done: “(due: YYYY-MM-DD)”.',
      fr: 'Aucune des {count} actions n’a d’échéance. Dites pour quand est chacune : « (échéance : AAAA-MM-JJ) ».',
    },
  },
  *check(model) {
    yield* lacking(model, ({ due }) => due);
  },
});
