import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'placeholder-left',
  category: 'structure',
  severity: { draft: 'info', review: 'warning', final: 'error' },
  messages: {
    left: {
      en: 'Still to be filled in: {text}',
      fr: 'Reste à compléter : {text}',
    },
  },
  *check(model) {
    for (const { text, start, end } of model.placeholders) yield { message: 'left', data: { text }, start, end };
  },
});
