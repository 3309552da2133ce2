import { defineRule, isInTimeline } from '../../core/rule.ts';

export default defineRule({
  id: 'blamed-person',
  category: 'language',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'cause',
  messages: {
    person: {
      en: 'This blames a person. Say what they saw and what made the slip possible: which check, default or alert was missing.',
      fr: 'Cette phrase met en cause une personne. Dites ce qu’elle voyait et ce qui a rendu l’erreur possible : quel contrôle, quel réglage, quelle alerte manquait.',
    },
    self: {
      en: 'No need to blame yourself. Say what made the slip possible: which check, default or alert was missing.',
      fr: 'Inutile de vous accuser. Dites ce qui a rendu l’erreur possible : quel contrôle, quel réglage, quelle alerte manquait.',
    },
  },
  *check(model) {
    for (const { start, end } of model.mentions('blamed-person')) {
      yield { message: 'person', start, end, ...(isInTimeline(model, start) ? { atMost: 'hint' } : {}) };
    }
    for (const { start, end } of model.mentions('blamed-self')) {
      yield { message: 'self', start, end, atMost: isInTimeline(model, start) ? 'hint' : 'info' };
    }
  },
});
