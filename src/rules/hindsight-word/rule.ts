import { defineRule, isTold } from '../../core/rule.ts';

export default defineRule({
  id: 'hindsight-word',
  category: 'language',
  severity: 'hint',
  messages: {
    hindsight: {
      en: 'It was not obvious at the time. Say what people knew then, and from where.',
      fr: 'Sur le moment, rien n’était évident. Dites ce que l’on savait alors, et d’où.',
    },
  },
  *check(model) {
    for (const { start, end } of model.mentions('hindsight')) {
      // Without sections nobody can tell a story from a look back at it.
      if (isTold(model, start) && model.sectionsAt(start).length) yield { message: 'hindsight', start, end };
    }
  },
});
