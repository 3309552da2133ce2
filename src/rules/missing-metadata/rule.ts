import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'missing-metadata',
  category: 'metadata',
  severity: 'off',
  options: {
    keys: {
      type: 'strings',
      default: ['severity', 'status', 'owner'],
      oneOf: ['severity', 'status', 'owner', 'audience'],
      description: {
        en: 'What the metadata must say.',
        fr: 'Ce que les métadonnées doivent dire.',
      },
    },
  },
  messages: {
    missing: {
      en: 'The front matter lacks: {keys}. Add what is known.',
      fr: 'Métadonnées manquantes : {keys}. Ajoutez ce que l’on sait.',
    },
  },
  *check(model, { keys }) {
    const { severity, status, owners, audience } = model.metadata;
    const known: Readonly<Record<string, unknown>> = { severity, status, audience, owner: owners[0] };
    const missing = keys.filter((key) => !known[key]);
    const { start, end } = model.titleRange;
    if (missing.length) yield { message: 'missing', data: { keys: missing.join(', ') }, start, end };
  },
});
