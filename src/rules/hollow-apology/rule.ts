import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'hollow-apology',
  category: 'apology',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  audience: 'public',
  reference: 'apology',
  messages: {
    found: {
      en: 'This says nothing about what people went through. Name the impact: “we are sorry that your orders failed for 40 minutes”.',
      fr: 'Cette formule ne dit rien de ce que les personnes touchées ont subi. Nommez l’impact : « nous sommes désolés que vos commandes aient échoué pendant 40 minutes ».',
    },
  },
  *check(model) {
    for (const { phrase, variant } of model.statementsOfKind('apology')) {
      if (variant === 'hollow') yield { message: 'found', start: phrase.start, end: phrase.end };
    }
  },
});
