import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'suppression-without-reason',
  category: 'structure',
  severity: 'info',
  messages: {
    reason: {
      en: 'Say why nothing is to be reported here, after two hyphens: “-- reason”.',
      fr: 'Dites pourquoi rien ne doit être signalé ici, après deux tirets : « -- raison ».',
    },
  },
  *check(model) {
    for (const { reason, start, end } of model.suppressions) if (!reason) yield { message: 'reason', start, end };
  },
});
