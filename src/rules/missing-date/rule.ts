import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'missing-date',
  category: 'metadata',
  severity: { draft: 'hint', review: 'info', final: 'warning' },
  messages: {
    date: {
      en: 'Nothing says when this happened. Add `date: YYYY-MM-DD` to the front matter, or dates to the timeline.',
      fr: 'Rien ne dit quand cela s’est produit. Ajoutez `date: AAAA-MM-JJ` aux métadonnées, ou des dates à la chronologie.',
    },
  },
  *check(model) {
    const { start, end } = model.titleRange;
    const { date, started, detected, resolved } = model.metadata;
    if (date || started || detected || resolved || model.statesDate) return;
    yield { message: 'date', start, end };
  },
});
