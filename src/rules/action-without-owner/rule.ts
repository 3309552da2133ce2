import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'action-without-owner',
  category: 'remediation',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  audience: 'internal',
  reference: 'remediation',
  messages: {
    action: {
      en: 'Nobody owns this action. Name one person or role: “(owner: search team lead)”.',
      fr: 'Personne ne porte cette action. Nommez une personne ou un rôle : « (responsable : équipe recherche) ».',
    },
  },
  *check(model) {
    for (const { owner, done, textRange, start } of model.actions) {
      if (!owner && !done && !model.hasPlaceholder({ start, end: textRange.end + 1 })) {
        yield { message: 'action', start: textRange.start, end: textRange.end };
      }
    }
  },
});
