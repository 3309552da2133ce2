import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'vigilance-as-action',
  category: 'remediation',
  severity: { draft: 'hint', review: 'info', final: 'info' },
  reference: 'remediation',
  messages: {
    action: {
      en: 'This relies on people being careful every time. Which check, limit or alarm would make the slip harmless?',
      fr: 'Cela repose sur l’attention de chacun, à chaque fois. Quel contrôle, quelle limite ou quelle alarme rendrait l’erreur sans conséquence ?',
    },
  },
  *check(model) {
    const mentions = model.mentions('vigilance');
    for (const {
      textRange: { start, end },
      done,
    } of model.actions) {
      if (!done && mentions.some((one) => one.start >= start && one.end <= end))
        yield { message: 'action', start, end };
    }
  },
});
