import * as vscode from 'vscode';
import type { Change, Postmortem } from '../index.ts';
import { editorRange } from './wording.ts';

/** A change of the core as the editor applies it: one step to undo, the first tab stop selected where it has any. */
export function workspaceEdit(
  uri: vscode.Uri,
  { lines }: Pick<Postmortem, 'lines'>,
  { edits, snippet }: Change,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    edits.map(({ text, ...range }) => {
      const target = editorRange(lines, range);
      return snippet
        ? vscode.SnippetTextEdit.replace(target, new vscode.SnippetString(text))
        : vscode.TextEdit.replace(target, text);
    }) as vscode.TextEdit[],
  );
  return edit;
}
