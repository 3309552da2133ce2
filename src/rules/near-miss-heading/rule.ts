import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'near-miss-heading',
  category: 'structure',
  severity: 'hint',
  messages: {
    near: {
      en: '“{title}” looks like “{name}”. With that spelling the section is recognised.',
      fr: '« {title} » ressemble à « {name} ». Sous ce nom, la section est reconnue.',
    },
    rename: {
      en: 'Rename the heading',
      fr: 'Corriger le titre',
    },
  },
  *check(model) {
    for (const { title, name, start, end } of model.nearMisses) {
      const fix = { kind: 'safe', title: 'rename', edits: [{ start, end, text: name }] } as const;
      yield { message: 'near', data: { title, name }, start, end, fix };
    }
  },
});
