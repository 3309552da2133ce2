import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'undated-timeline',
  category: 'timeline',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  reference: 'timeline',
  messages: {
    date: {
      en: 'Nothing says on which day this was. Add the date to the first entry, or above the timeline.',
      fr: 'Rien ne dit quel jour c’était. Ajoutez la date à la première entrée, ou au-dessus de la chronologie.',
    },
  },
  *check(model) {
    for (const { events } of model.timelines) {
      const [first] = events;
      if (!first?.clock || events.length < 2 || events.some(({ dateFrom }) => dateFrom)) continue;
      yield { message: 'date', start: first.stamp.start, end: first.stamp.end };
    }
  },
});
