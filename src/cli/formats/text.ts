import { styleText } from 'node:util';
import { fill, type Locale, messageOf, rulesById, type Severity, severities } from '../../index.ts';
import type { Inspection } from '../commands/inspect.ts';
import type { Linted } from '../commands/lint.ts';

const colours = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' } as const;

/** Colours only where somebody looks: a terminal, and no NO_COLOR. */
const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
  process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text;

/** `postmortem lint`: a line per finding, `path:line:column`, which terminals and problem matchers turn into links. */
export function textReport(documents: readonly Linted[], locale: Locale): string {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  let report = '';
  for (const { path, model, findings } of documents) {
    for (const finding of findings) {
      counts[finding.severity]++;
      const { line, column } = model.lines.positionAt(finding.start);
      const place = `${path}:${line + 1}:${column + 1}`;
      const severity = paint(colours[finding.severity], finding.severity);
      report += `${place} ${severity} ${messageOf(finding, rulesById, locale)} ${paint('dim', finding.rule)}\n`;
    }
  }
  const postmortems = documents.filter(({ postmortem }) => postmortem).length;
  const total = severities.map((severity) =>
    fill(locale.messages[`count-${severity}`] ?? '', { count: counts[severity] }),
  );
  const head = fill(locale.messages['lint-summary'] ?? '', { postmortems, files: documents.length });
  return `${report}${report ? '\n' : ''}${head} ${total.join(', ')}\n`;
}

/** `postmortem inspect`: what was read, for people. */
export function inspectionReport(documents: readonly Inspection[]): string {
  return documents.map(inspectionOf).join('\n');
}

function inspectionOf(document: Inspection): string {
  const lines = [paint('bold', document.path)];
  const field = (name: string, value: string | number | null): void => {
    if (value !== null && value !== '') lines.push(`  ${name.padEnd(12)} ${value}`);
  };
  field('postmortem', `${document.postmortem ? 'yes' : 'no'} (${document.reason})`);
  field('title', document.title);
  field('language', document.language);
  for (const [name, value] of Object.entries(document.metadata))
    field(name, Array.isArray(value) ? value.join(', ') : value);
  for (const { kind, line, as, title } of document.sections) {
    lines.push(`  ${String(line).padStart(5)}  ${kind.padEnd(13)} ${as}${title ? `: ${title}` : ''}`);
  }
  field('events', document.timeline.length || null);
  field('actions', document.actions.length || null);
  for (const [name, minutes] of Object.entries(document.metrics))
    field(name.replace(/Minutes$/, ''), minutes === null ? null : `${minutes} min`);
  return `${lines.join('\n')}\n`;
}
