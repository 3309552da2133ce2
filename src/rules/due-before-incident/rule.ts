import { defineRule, type Postmortem, type Range } from '../../core/rule.ts';

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
    for (const { due } of model.actions) {
      if (!due || !isDay.test(due.value)) continue;
      const day = model.firstDay ?? titledDay(model);
      if (!day || due.value >= day.day) continue;
      const data = { due: due.value, day: day.day };
      yield { message: 'due', data, start: due.start, end: due.end, related: day };
    }
  },
});

/** The day in the title, which is the incident's; any other date may be the day of writing. */
function titledDay({ text, metadata: { date, title } }: Postmortem): (Range & { readonly day: string }) | null {
  if (!date || !title || !isDay.test(date.value) || date.start < title.start || date.end > title.end) return null;
  // `03/04/2026` names two days.
  if (/(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2}/.test(text.slice(date.start, date.end))) return null;
  return { day: date.value, start: date.start, end: date.end };
}

const isDay = /^\d{4}-\d\d-\d\d$/;
