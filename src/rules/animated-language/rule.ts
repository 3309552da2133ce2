import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'animated-language',
  category: 'language',
  severity: 'hint',
  messages: {
    animated: {
      en: 'A calm tone carries further. Leave out the emotion; the facts are strong enough.',
      fr: 'Un ton posé convainc mieux. Laissez l’émotion de côté : les faits suffisent.',
    },
  },
  *check(model) {
    for (const { start, end } of model.mentions('animated')) yield { message: 'animated', start, end };
  },
});
