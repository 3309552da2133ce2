import { defineRule } from '../../core/rule.ts';

export default defineRule({
  id: 'timeline-without-times',
  category: 'timeline',
  severity: { draft: 'info', review: 'warning', final: 'warning' },
  reference: 'timeline',
  messages: {
    times: {
      en: 'This timeline has no clock time. Write when each event happened, even roughly: “about 14:05 UTC”.',
      fr: 'Cette chronologie n’indique aucune heure. Écrivez quand chaque événement a eu lieu, même à peu près : « vers 14h05 UTC ».',
    },
  },
  *check(model) {
    for (const { heading, body, as } of model.sectionsOfKind('timeline')) {
      if (as !== 'heading' || model.isEmpty(body) || model.timesIn(body) || model.hasPlaceholder(body)) continue;
      const text = model.text.slice(body.start, body.end);
      if (isLink(text) || bareTime.test(text) || countedColumn.test(text)) continue;
      yield { message: 'times', start: heading.start, end: heading.end };
    }
  },
});

/** `0730` in front of what happened; `2019` is a year. */
const bareTime = /^[|*_ \t-]{0,9}(?!19|20)(?:[01]\d|2[0-3])[0-5]\d\b(?![-.,:/])/m;

/** `T+ (min)` at the head of a column: all below counts from the start. */
const countedColumn = /^\|?[ *_]{0,9}[THJ] ?\+[^|\d\n]{0,24}\|/m;

/** One short line with a link: the timeline is kept elsewhere. */
function isLink(text: string): boolean {
  const line = text.trim();
  return line.length < 200 && !line.includes('\n') && /\]\(|:\/\//.test(line);
}
