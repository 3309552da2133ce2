import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'section-out-of-order',
  category: 'structure',
  severity: 'off',
  messages: {
    order: {
      en: '“{title}” usually comes before “{before}”. Move it up.',
      fr: '« {title} » vient d’ordinaire avant « {before} ». Remontez cette section.',
    },
  },
  *check(model) {
    let last = { rank: -1, title: '' };
    for (const { rank, title, heading, level } of model.rankedHeadings) {
      if (level !== model.rankedHeadings[0]?.level) continue;
      if (rank < last.rank)
        yield { message: 'order', data: { title, before: last.title }, start: heading.start, end: heading.end };
      else last = { rank, title };
    }
  },
});
