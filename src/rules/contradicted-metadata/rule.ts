import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'contradicted-metadata',
  category: 'consistency',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'timeline',
  messages: {
    contradicted: {
      en: 'The metadata says {stated}, the timeline {computed}. Correct one of the two.',
      fr: 'Les métadonnées disent {stated}, la chronologie {computed}. Corrigez l’un des deux.',
    },
  },
  *check(model) {
    for (const { start, end, stated, computed, related } of model.contradictedMetadata) {
      yield { message: 'contradicted', data: { stated, computed }, start, end, related };
    }
  },
});
