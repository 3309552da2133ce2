import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'absolute-promise',
  category: 'language',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  reference: 'remediation',
  messages: {
    promise: {
      en: 'Nobody can promise this. Say what changes, by when, and how you would notice sooner next time.',
      fr: 'Personne ne peut le promettre. Dites ce qui change, pour quand, et comment vous le remarqueriez plus tôt la prochaine fois.',
    },
  },
  *check(model) {
    for (const { start, end } of model.mentions('absolute-promise')) yield { message: 'promise', start, end };
  },
});
