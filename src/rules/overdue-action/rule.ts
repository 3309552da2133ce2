import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'overdue-action',
  category: 'remediation',
  // Months later every finished report would be full of them: for teams that follow their actions here.
  severity: 'off',
  reference: 'remediation',
  messages: {
    overdue: {
      en: 'This was due on {due}. Tick it off if it is done; if not, agree on a new date and say why.',
      fr: 'L’échéance du {due} est passée. Cochez l’action si elle est faite ; sinon, convenez d’une nouvelle date et dites pourquoi.',
    },
  },
  *check(model, _options, { today }) {
    if (!today) return;
    for (const { due, done } of model.actions) {
      if (!due || done || !/^\d{4}-\d\d-\d\d$/.test(due.value) || due.value >= today) continue;
      // One cause, one finding: a date before the incident is wrong, not late.
      if (model.firstDay && due.value < model.firstDay.day) continue;
      yield { message: 'overdue', data: { due: due.value }, start: due.start, end: due.end };
    }
  },
});
