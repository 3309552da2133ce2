import { defineMissingSection } from '../../core/rule.ts';

export default defineMissingSection({
  id: 'missing-summary',
  kind: 'summary',
  statementSuffices: true,
  // A letter without headings is its own summary.
  unless: ({ outline }) => outline.length < 2,
  severity: { draft: 'hint', review: 'info', final: 'info' },
  missing: {
    en: 'No summary. Say at the top, in three sentences, what happened, to whom, and that it is over.',
    fr: 'Pas de résumé. Dites en tête, en trois phrases, ce qui s’est passé, pour qui, et que c’est terminé.',
  },
});
