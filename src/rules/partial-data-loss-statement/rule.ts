import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'partial-data-loss-statement',
  category: 'data-loss',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'data-loss',
  messages: {
    partial: {
      en: 'This speaks for one group only. Say what was lost, or not, for everybody else.',
      fr: 'Cela ne vaut que pour un groupe. Dites ce qui a été perdu, ou non, pour tous les autres.',
    },
  },
  *check(model) {
    const statements = model.statementsOfKind('data-loss');
    const [partial] = statements.filter(({ variant }) => variant === 'none.partial');
    if (!partial || statements.some(({ variant }) => variant === 'none')) return;
    yield { message: 'partial', start: partial.phrase.start, end: partial.phrase.end };
  },
});
