import { defineRule, isInTimeline } from '../../core/rule.ts';

export default defineRule({
  id: 'minimising-language',
  category: 'impact',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  audience: 'public',
  reference: 'impact',
  messages: {
    minimising: {
      en: 'This plays down what readers lived through. Give the figure and let them judge.',
      fr: 'Cette formule minimise ce que les lecteurs ont vécu. Donnez le chiffre et laissez-les juger.',
    },
  },
  *check(model) {
    for (const { start, end, sentence } of model.mentions('minimising')) {
      const kinds = model.sectionsAt(start).map(({ kind }) => kind);
      const toThem =
        !kinds.length || kinds.some((kind) => kind === 'impact' || kind === 'summary' || kind === 'apology');
      if (toThem && !isInTimeline(model, start) && !model.quantified(sentence))
        yield { message: 'minimising', start, end };
    }
  },
});
