import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'passive-apology',
  category: 'apology',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  audience: 'public',
  reference: 'apology',
  messages: {
    passive: {
      en: 'Nobody apologises here. Say who does, to whom and for what: “we are sorry that your orders failed for 40 minutes”.',
      fr: 'Personne ne présente ici ses excuses. Dites qui, à qui et pour quoi : « nous sommes désolés que vos commandes aient échoué pendant 40 minutes ».',
    },
  },
  *check(model) {
    for (const { phrase, variant } of model.statementsOfKind('apology')) {
      if (variant === 'passive') yield { message: 'passive', start: phrase.start, end: phrase.end };
    }
  },
});
