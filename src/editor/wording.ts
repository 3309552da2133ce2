import * as vscode from 'vscode';
import { type Lines, type Locale, localeFor, locales, type Range, type SectionKind } from '../index.ts';

/** The language of the user interface, as far as there is a locale for it. */
export const uiLocale = (): Locale => localeFor(vscode.env.language);

/** A language's own name for itself. */
export const languageName = (tag: string): string => locales.find((locale) => locale.tag === tag)?.name ?? tag;

/** What a kind of section is called in the user's language: the heading that would be inserted. */
export const kindName = (kind: SectionKind): string => uiLocale().skeletons[kind].heading;

/** A range of the core as the editor counts. */
export function editorRange(lines: Lines, { start, end }: Range): vscode.Range {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return new vscode.Range(from.line, from.column, to.line, to.column);
}
