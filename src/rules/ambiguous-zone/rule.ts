import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'ambiguous-zone',
  category: 'timeline',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  reference: 'timeline',
  messages: {
    ambiguous: {
      en: '“{zone}” names several time zones. Write the offset (+01:00) or the city (Europe/Dublin) instead.',
      fr: '« {zone} » désigne plusieurs fuseaux horaires. Écrivez plutôt le décalage (+01:00) ou la ville (Europe/Dublin).',
    },
    season: {
      en: 'On {day} clocks were on {other}, not on {zone}. Write which of the two these times are in, or the offset.',
      fr: 'Le {day}, les horloges étaient à l’heure {other}, pas {zone}. Dites laquelle des deux est donnée ici, ou écrivez le décalage.',
    },
  },
  *check(model) {
    for (const { ambiguousZone: zone, outOfSeason } of model.timelines) {
      if (outOfSeason) {
        const { start, end, other, day } = outOfSeason;
        yield { message: 'season', data: { zone: model.text.slice(start, end), other, day }, start, end };
      }
      if (!zone) continue;
      const data = { zone: model.text.slice(zone.start, zone.end) };
      yield { message: 'ambiguous', data, start: zone.start, end: zone.end };
    }
  },
});
