import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'time-without-zone',
  category: 'timeline',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'timeline',
  messages: {
    zone: {
      en: 'These times have no time zone. Say it once, above the timeline or in its header: “All times are in UTC.”',
      fr: 'Ces heures sont données sans fuseau horaire. Précisez-le une fois, au-dessus de la chronologie ou dans son en-tête : « Toutes les heures sont en UTC. »',
    },
  },
  *check(model) {
    for (const { events, ambiguousZone } of model.timelines) {
      if (ambiguousZone || events.some((event) => event.zone && event.clock)) continue;
      // "Late in the afternoon" is as exact in any zone.
      const timed = events.filter(({ clock }) => clock && /\d/.test(model.text[clock.start] as string));
      const [first] = timed;
      if (!first?.clock || timed.length < 2) continue;
      // Label lists and timelines of one document share their clock.
      return yield { message: 'zone', start: first.clock.start, end: first.clock.end };
    }
  },
});
