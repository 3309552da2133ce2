import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'near-miss-heading',
  category: 'structure',
  severity: 'hint',
  messages: {
    near: {
      en: '“{title}” looks like “{name}”, but is not recognised as that section. Correct the heading.',
      fr: '« {title} » ressemble à « {name} », mais la section n’est pas reconnue. Corrigez le titre.',
    },
    rename: {
      en: 'Correct the heading',
      fr: 'Corriger le titre',
    },
  },
  *check(model) {
    for (const { title, name, start, end } of model.nearMisses) {
      const fix = { kind: 'suggestion', title: 'rename', edits: [{ start, end, text: name }] } as const;
      yield { message: 'near', data: { title, name }, start, end, fix };
    }
  },
});
