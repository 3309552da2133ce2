import { defineRule, lacking } from '../../core/rule.ts';

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
    all: {
      en: 'None of the {count} actions has an owner. Name one person or role for each: “(owner: search team lead)”.',
      fr: 'Aucune des {count} actions n’a de responsable. Nommez une personne ou un rôle pour chacune : « (responsable : équipe recherche) ».',
    },
  },
  *check(model) {
    yield* lacking(model, ({ owner }) => owner);
  },
});
