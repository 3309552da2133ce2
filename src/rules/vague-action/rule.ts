import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'vague-action',
  category: 'remediation',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  reference: 'remediation',
  messages: {
    action: {
      en: 'How will anybody know that this is done? Name the change and its result: “the deploy fails when …”.',
      fr: 'Comment saura-t-on que c’est fait ? Nommez le changement et son résultat : « le déploiement échoue quand… ».',
    },
  },
  *check(model) {
    const mentions = model.mentions('vague-action');
    for (const {
      textRange: { start, end },
      done,
    } of model.actions) {
      if (!done && !model.isElaborated(end) && mentions.some((one) => one.start >= start && one.start < end))
        yield { message: 'action', start, end };
    }
  },
});
