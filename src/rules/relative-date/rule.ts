import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'relative-date',
  category: 'timeline',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  messages: {
    relative: {
      en: '“{text}” means nothing a month from now. Write the date.',
      fr: '« {text} » ne voudra plus rien dire dans un mois. Écrivez la date.',
    },
  },
  *check(model) {
    const dates = model.mentions('date');
    for (const { start, end, sentence } of model.mentions('relative-date')) {
      if (dates.some((date) => date.start >= sentence.start && date.end <= sentence.end)) continue;
      // Once is enough: the reader of one "yesterday" finds the others.
      return yield { message: 'relative', data: { text: model.text.slice(start, end) }, start, end };
    }
  },
});
