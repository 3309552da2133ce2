import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'leaked-secret',
  category: 'publishing',
  severity: 'error',
  messages: {
    secret: {
      en: 'This looks like a secret ({what}). Revoke it first, then remove it: the history keeps what was saved.',
      fr: 'Ceci ressemble à un secret ({what}). Révoquez-le d’abord, puis retirez-le : l’historique garde ce qui a été enregistré.',
    },
  },
  *check(model) {
    for (const { what, start, end } of model.secrets) yield { message: 'secret', data: { what }, start, end };
  },
});
