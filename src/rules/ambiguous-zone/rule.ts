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
  },
  *check(model) {
    for (const { ambiguousZone: zone } of model.timelines) {
      if (!zone) continue;
      const data = { zone: model.text.slice(zone.start, zone.end) };
      yield { message: 'ambiguous', data, start: zone.start, end: zone.end };
    }
  },
});
