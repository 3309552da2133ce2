import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'conditional-apology',
  category: 'apology',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  audience: 'public',
  reference: 'apology',
  messages: {
    found: {
      en: '“If” doubts that anybody was hurt. Apologise to those who were, and name what happened to them.',
      fr: 'Le « si » met en doute le tort causé. Présentez vos excuses aux personnes touchées, en nommant ce qu’elles ont subi.',
    },
  },
  *check(model) {
    for (const { phrase, variant } of model.statementsOfKind('apology')) {
      if (variant === 'conditional') yield { message: 'found', start: phrase.start, end: phrase.end };
    }
  },
});
