import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'suppression-without-reason',
  category: 'structure',
  severity: 'info',
  messages: {
    reason: {
      en: 'Say why this is suppressed, after two hyphens: -- reason.',
      fr: 'Dites pourquoi, après deux tirets : -- raison.',
    },
  },
  *check(model) {
    for (const { reason, start, end } of model.suppressions) if (!reason) yield { message: 'reason', start, end };
  },
});
