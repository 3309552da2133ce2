import { defineMissingSection } from '../../core/rule.ts';

export default defineMissingSection({
  id: 'missing-summary',
  kind: 'summary',
  // A letter without headings is its own summary, and so are labelled facts at the top that tell the impact.
  unless: (model) => {
    const first = model.outline[1];
    return !first || model.sectionsOfKind('impact').some(({ as, start }) => as !== 'heading' && start < first.start);
  },
  severity: { draft: 'hint', review: 'info', final: 'info' },
  missing: {
    en: 'No summary. Say at the top, in three sentences, what happened, to whom, and that it is over.',
    fr: 'Pas de résumé. Dites en tête, en trois phrases, ce qui s’est passé, qui a été touché, et que c’est terminé.',
  },
});
