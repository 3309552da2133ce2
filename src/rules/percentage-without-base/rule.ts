import { ask, defineRule, isInTimeline } from '../../core/rule.ts';

export default defineRule({
  id: 'percentage-without-base',
  category: 'impact',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  reference: 'impact',
  messages: {
    base: {
      en: 'A percentage of what? Name what it is a share of.',
      fr: 'Un pourcentage de quoi ? Nommez l’ensemble dont c’est une part.',
    },
    ask: { en: 'Ask what it is a share of', fr: 'Demander de quel ensemble c’est une part' },
  },
  *check(model) {
    for (const { start, end, block, sentence } of model.mentions('bare-percentage')) {
      // In a table the header says it.
      if (block.leaf.kind === 'row' || isInTimeline(model, start)) continue;
      const percentage = model.claims.find(
        (claim) => claim.kind === 'percentage' && claim.start >= start && claim.end <= end,
      );
      if (!percentage || model.hasPlaceholder(sentence)) continue;
      yield {
        message: 'base',
        start: percentage.start,
        end: percentage.end,
        fix: {
          kind: 'suggestion',
          title: 'ask',
          edits: ask(model, percentage.end, { en: 'Of what?', fr: 'De quoi ?' }),
        },
      };
    }
  },
});
