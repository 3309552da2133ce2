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
    replace: {
      en: 'Write what the timeline says',
      fr: 'Écrire ce que dit la chronologie',
    },
  },
  *check(model) {
    for (const { start, end, stated, computed, related } of model.contradictedMetadata) {
      const fix = { kind: 'suggestion', title: 'replace', edits: [{ start, end, text: computed }] } as const;
      // A value that is not written as it is read, in quotes or across fields, is for a person to change.
      const isPlain = model.text.slice(start, end) === stated;
      yield { message: 'contradicted', data: { stated, computed }, start, end, related, ...(isPlain && { fix }) };
    }
  },
});
