import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'timeline-gap',
  category: 'timeline',
  severity: 'off',
  reference: 'timeline',
  options: {
    minutes: {
      type: 'number',
      default: 60,
      minimum: 1,
      description: {
        en: 'The longest time between two entries that needs no explanation.',
        fr: 'La plus longue durée entre deux entrées qui se passe d’explication.',
      },
    },
  },
  messages: {
    gap: {
      en: '{minutes} minutes pass here without an entry. Say what was going on, or that nothing was known.',
      fr: '{minutes} minutes passent ici sans entrée. Dites ce qui se passait, ou qu’on n’en sait rien.',
    },
  },
  *check(model, { minutes: most }) {
    for (const { events } of model.timelines) {
      // What led to it and what came after may lie days away.
      const from = events.findIndex(({ milestone }) => milestone === 'started' || milestone === 'detected');
      const to = events.findLastIndex(({ milestone }) => milestone === 'resolved');
      for (const [i, event] of events.entries()) {
        if (i <= from || (to >= 0 && i > to)) continue;
        const gap = (event.minute ?? Number.NaN) - (events[i - 1]?.minute ?? Number.NaN);
        const { start, end } = event.stamp;
        if (gap > most) yield { message: 'gap', data: { minutes: Math.round(gap) }, start, end };
      }
    }
  },
});
