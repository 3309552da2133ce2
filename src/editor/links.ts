import * as vscode from 'vscode';
import type { Lines, Range } from '../index.ts';
import type { Reference } from './references.ts';
import { editorRange } from './wording.ts';

/** A link that runs a command. */
export const commandLink = (label: string, command: string, ...args: readonly unknown[]): string =>
  `[${label.replace(/[\\[\]]/g, '\\$&')}](command:${command}?${encodeURIComponent(JSON.stringify(args))})`;

/** A link to a place in a document. */
export function openLink(label: string, uri: vscode.Uri, lines: Lines, range: Range): string {
  const { start, end } = editorRange(lines, range);
  // As plain data: a range of the editor would become a list on its way through the link.
  const selection = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  return commandLink(label, 'vscode.open', uri, { selection });
}

/** A link that opens a section of a sample beside the document. */
export const referenceLink = ({ label, kind, path }: Reference): string =>
  commandLink(label, 'postmortem.compareWithSample', { kind, path });

/** Markdown as somebody else's words. */
export const quotation = (markdown: string): string => markdown.replace(/^/gm, '> ');

/** Markdown that may run what our links run, and nothing else. */
export function trusted(markdown: string): vscode.MarkdownString {
  const text = new vscode.MarkdownString(markdown, true);
  text.isTrusted = {
    enabledCommands: [
      'vscode.open',
      'postmortem.compareWithSample',
      'postmortem.explain',
      'postmortem.insertMissingSections',
      'postmortem.insertSection',
      'postmortem.checklist.focus',
    ],
  };
  return text;
}
