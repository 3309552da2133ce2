import { type Locale, messageOf, rulesById, severities } from '../../index.ts';
import type { Linted } from '../commands/lint.ts';

/** `postmortem lint --format json`: stable, described by schemas/lint.json; lines and columns are 1-based. */
export function jsonReport(documents: readonly Linted[], locale: Locale): string {
  const files = documents
    .filter(({ postmortem }) => postmortem)
    .map(({ path, model, findings }) => ({
      path,
      findings: findings.map((finding) => {
        const start = model.lines.positionAt(finding.start);
        const end = model.lines.positionAt(finding.end);
        return {
          rule: finding.rule,
          severity: finding.severity,
          message: messageOf(finding, rulesById, locale),
          line: start.line + 1,
          column: start.column + 1,
          endLine: end.line + 1,
          endColumn: end.column + 1,
          fix: finding.fix?.kind ?? null,
        };
      }),
    }));
  const all = files.flatMap(({ findings }) => findings);
  const counts = Object.fromEntries(
    severities.map((severity) => [severity, all.filter((finding) => finding.severity === severity).length]),
  );
  const summary = { files: documents.length, postmortems: files.length, ...counts };
  return `${JSON.stringify({ version: 1, files, summary }, null, 2)}\n`;
}
