import type { Locale } from '../../languages.ts';
import type { Report, Reviewed } from '../commands/report.ts';
import { duration, words } from '../wording.ts';

export const reportFormats: Readonly<Record<string, (report: Report, locale: Locale) => Promise<string>>> = {
  text: async (report, locale) => {
    const { textTable } = await import('./table.ts');
    return `${textTable([headOf(locale), ...report.postmortems.map(cellsOf(locale))])}\n${totalsOf(report, locale).join('\n')}\n`;
  },
  json: async ({ postmortems, totals }) => `${JSON.stringify({ version: 1, postmortems, totals }, null, 2)}\n`,
  markdown: async (report, locale) => {
    const { markdownTable } = await import('./table.ts');
    const table = markdownTable(headOf(locale), report.postmortems.map(cellsOf(locale)));
    return `# ${words(locale)('title')}\n\n${table}\n${totalsOf(report, locale)
      .map((line) => `- ${line}\n`)
      .join('')}`;
  },
};

const headOf = (locale: Locale): string[] =>
  [
    'date',
    'severity',
    'detected-after',
    'mitigated-after',
    'resolved-after',
    'open',
    'findings',
    'file',
    'postmortem',
  ].map((key) => words(locale)(key));

const cellsOf =
  (locale: Locale) =>
  ({ date, severity, metrics, openActions, overdueActions, findings, path, title }: Reviewed): string[] => {
    const time = (minutes: number | null): string => (minutes === null ? '–' : duration(minutes, locale));
    return [
      date ?? '–',
      severity ?? '–',
      time(metrics.timeToDetectMinutes),
      time(metrics.timeToMitigateMinutes),
      time(metrics.timeToResolveMinutes),
      overdueActions ? `${openActions} (${overdueActions}!)` : String(openActions),
      String(findings.error + findings.warning),
      path,
      title ?? '',
    ];
  };

function totalsOf({ totals }: Report, locale: Locale): string[] {
  const word = words(locale);
  const medians = Object.entries(totals.medians).flatMap(([name, minutes]) =>
    minutes === null ? [] : [`${word('median', { what: word(name) })} ${duration(minutes, locale)}`],
  );
  const rules = Object.entries(totals.byRule).slice(0, 5);
  return [
    word('postmortems', { count: totals.postmortems }),
    ...medians,
    word('open-actions', { count: totals.openActions, overdue: totals.overdueActions }),
    ...(rules.length
      ? [`${word('most-frequent')} ${rules.map(([rule, count]) => `${rule} (${count})`).join(', ')}`]
      : []),
  ];
}
