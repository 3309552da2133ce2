import { defineRule } from '../../core/rule.ts';

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
  },
  *check(model) {
    for (const { ticket, done, textRange, start } of model.actions) {
      if (!ticket && !done && !model.hasPlaceholder({ start, end: textRange.end + 1 })) {
        yield { message: 'action', start: textRange.start, end: textRange.end };
      }
    }
  },
});
