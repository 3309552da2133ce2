import { type Contradiction, defineRule, type Postmortem, type Report } from '../../core/rule.ts';

export default defineRule({
  id: 'contradicted-metadata',
  category: 'consistency',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'timeline',
  messages: {
    contradicted: {
      en: 'The metadata says {stated}, the timeline {computed}. Correct one of the two.',
      fr: 'Les métadonnées donnent {stated}, la chronologie {computed}. Corrigez l’un ou l’autre.',
    },
    date: {
      en: 'The date is {stated}, but the timeline begins on {computed}. Correct one of the two.',
      fr: 'La date indiquée est le {stated}, mais la chronologie commence le {computed}. Corrigez l’une ou l’autre.',
    },
    replace: {
      en: 'Write what the timeline says',
      fr: 'Écrire ce que dit la chronologie',
    },
  },
  *check(model) {
    const { contradictedDate: date } = model;
    if (date) yield reportOf(model, 'date', date);
    for (const one of model.contradictedMetadata) yield reportOf(model, 'contradicted', one);
  },
});

function reportOf({ text }: Postmortem, message: string, contradiction: Contradiction): Report {
  const { start, end, stated, computed, related } = contradiction;
  const fix = { kind: 'suggestion', title: 'replace', edits: [{ start, end, text: computed }] } as const;
  // A value that is not written as it is read, in quotes or across fields, is for a person to change.
  const isPlain = text.slice(start, end) === stated;
  return { message, data: { stated, computed }, start, end, related, ...(isPlain && { fix }) };
}
