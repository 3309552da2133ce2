import { defineRule } from '../../core/rule.ts';

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
  },
  *check(model) {
    for (const { due, done, textRange, start } of model.actions) {
      if (!due && !done && !model.hasPlaceholder({ start, end: textRange.end + 1 })) {
        yield { message: 'action', start: textRange.start, end: textRange.end };
      }
    }
  },
});
