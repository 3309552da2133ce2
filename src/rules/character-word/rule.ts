import { defineRule, isBlame } from '../../core/rule.ts';

export default defineRule({
  id: 'character-word',
  category: 'language',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  messages: {
    character: {
      en: 'This judges a person; it explains nothing. Say what was done and why it seemed right.',
      fr: 'Ce mot juge une personne ; il n’explique rien. Dites ce qui a été fait et pourquoi cela semblait juste.',
    },
  },
  *check(model) {
    for (const mention of model.mentions('character')) {
      const { start, end } = mention;
      if (!isBlame(model, mention)) yield { message: 'character', start, end };
    }
  },
});
