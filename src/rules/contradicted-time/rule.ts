import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'contradicted-time',
  category: 'consistency',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'timeline',
  messages: {
    contradicted: {
      en: 'The timeline says {computed}, not {stated}. Correct one of the two.',
      fr: 'La chronologie donne {computed}, et non {stated}. Corrigez l’une ou l’autre.',
    },
    replace: {
      en: 'Write what the timeline says',
      fr: 'Écrire ce que dit la chronologie',
    },
  },
  *check(model) {
    for (const { start, end, stated, computed, related } of model.contradictedTimes) {
      const fix = { kind: 'suggestion', title: 'replace', edits: [{ start, end, text: computed }] } as const;
      yield { message: 'contradicted', data: { stated, computed }, start, end, related, fix };
    }
  },
});
