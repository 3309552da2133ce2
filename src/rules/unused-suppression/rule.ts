import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'unused-suppression',
  category: 'structure',
  severity: 'info',
  messages: {
    unused: {
      en: '“{id}” finds nothing here. Remove it from the comment.',
      fr: '« {id} » ne signale rien ici. Retirez-la du commentaire.',
    },
    unknown: {
      en: 'There is no rule “{id}”. Correct its name or remove it.',
      fr: 'Il n’existe pas de règle « {id} ». Corrigez son nom ou retirez-la.',
    },
    idle: {
      en: 'Nothing is found here. Remove the comment.',
      fr: 'Rien n’est signalé ici. Retirez le commentaire.',
    },
    remove: { en: 'Remove the comment', fr: 'Retirer le commentaire' },
  },
  reviewsSuppressions: true,
  *check(_model, _options, { suppressions }) {
    for (const { suppression, unused, idle } of suppressions) {
      const { start, end, rules } = suppression;
      const removal = { title: 'remove', edits: [{ start, end, text: '' }] } as const;
      if (!rules.length && idle) yield { message: 'idle', start, end, fix: { kind: 'safe', ...removal } };
      for (const { id, known, ...place } of unused) {
        // What is misspelt was meant: with the comment its reason would go.
        const fix = { kind: known ? 'safe' : 'suggestion', ...removal } as const;
        const only = rules.length === 1 ? { fix } : {};
        yield { message: known ? 'unused' : 'unknown', data: { id }, start: place.start, end: place.end, ...only };
      }
    }
  },
});
