import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'empty-section',
  category: 'structure',
  severity: { draft: 'info', review: 'warning', final: 'error' },
  messages: {
    empty: {
      en: '“{title}” is empty. Write what is known, say that it is not known yet, or remove the heading.',
      fr: '« {title} » est vide. Écrivez ce que l’on sait, dites qu’on ne le sait pas encore, ou supprimez le titre.',
    },
  },
  *check(model) {
    for (const { title, heading, body, as } of model.sections) {
      if (as === 'heading' && model.isEmpty(body)) yield { message: 'empty', data: { title }, ...heading };
    }
  },
});
