import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'several-owners',
  category: 'metadata',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  messages: {
    several: {
      en: '{count} owners. Name the one who sees this document through; the others are authors.',
      fr: '{count} responsables. Nommez la personne qui mène ce document à terme ; les autres en sont les auteurs.',
    },
  },
  *check(model) {
    const { owners } = model.metadata;
    const [first] = owners;
    const last = owners.at(-1);
    if (!first || !last || owners.length < 2) return;
    yield { message: 'several', data: { count: owners.length }, start: first.start, end: last.end };
  },
});
