import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'impossible-time',
  category: 'timeline',
  severity: { draft: 'warning', review: 'warning', final: 'error' },
  reference: 'timeline',
  messages: {
    time: {
      en: 'There is no such time of day: {stamp}.',
      fr: 'Cette heure n’existe pas : {stamp}.',
    },
    date: {
      en: 'There is no such day: {stamp}.',
      fr: 'Ce jour n’existe pas : {stamp}.',
    },
    skipped: {
      en: 'The clocks jumped over this time that night. Check it, or write it in UTC.',
      fr: 'Cette nuit-là, les horloges ont sauté cette heure. Vérifiez-la, ou écrivez-la en UTC.',
    },
    twice: {
      en: 'The clocks showed this time twice that night. Add the offset (+02:00 or +01:00), or write it in UTC.',
      fr: 'Cette nuit-là, les horloges ont affiché cette heure deux fois. Ajoutez le décalage (+02:00 ou +01:00), ou écrivez-la en UTC.',
    },
  },
  *check(model) {
    for (const event of model.events) {
      const { fault } = event;
      if (!fault) continue;
      const { start, end } = event.stamp;
      yield { message: messageFor[fault], data: { stamp: event.raw }, start, end };
    }
  },
});

const messageFor = {
  'impossible-time': 'time',
  'impossible-date': 'date',
  'skipped-by-clock-change': 'skipped',
  'ambiguous-by-clock-change': 'twice',
} as const;
