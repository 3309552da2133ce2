import * as vscode from 'vscode';
import {
  type Finding,
  type Lines,
  type Locale,
  localeFor,
  locales,
  type Range,
  type SectionKind,
  type Severity,
} from '../index.ts';

/** The language of the user interface, as far as there is a locale for it. */
export const uiLocale = (): Locale => localeFor(vscode.env.language);

/** A language's own name for itself. */
export const languageName = (tag: string): string => locales.find((locale) => locale.tag === tag)?.name ?? tag;

/** What a kind of section is called in the user's language. */
export function kindName(kind: SectionKind): string {
  const { name, heading } = uiLocale().skeletons[kind];
  return name ?? heading;
}

/** A range of the core as the editor counts. */
export function editorRange(lines: Lines, { start, end }: Range): vscode.Range {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return new vscode.Range(from.line, from.column, to.line, to.column);
}

/** How many findings there are of a severity, in words; nothing for none. */
export function countOf(findings: readonly Finding[], severity: Severity): string {
  const count = findings.filter((finding) => finding.severity === severity).length;
  if (count === 0) return '';
  switch (severity) {
    case 'error':
      return count === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', count);
    case 'warning':
      return count === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{0} warnings', count);
    case 'info':
      return count === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', count);
    case 'hint':
      return count === 1 ? vscode.l10n.t('1 hint') : vscode.l10n.t('{0} hints', count);
  }
}
