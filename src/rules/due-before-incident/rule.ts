import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'due-before-incident',
  category: 'consistency',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'remediation',
  messages: {
    due: {
      en: 'This was due on {due}, before the incident of {day}. Correct the date.',
      fr: 'L’échéance du {due} précède l’incident du {day}. Corrigez la date.',
    },
  },
  *check(model) {
    const { firstDay: day } = model;
    if (!day) return;
    for (const { due } of model.actions) {
      if (!due || !/^\d{4}-\d\d-\d\d$/.test(due.value) || due.value >= day.day) continue;
      const data = { due: due.value, day: day.day };
      yield { message: 'due', data, start: due.start, end: due.end, related: day };
    }
  },
});
