import * as vscode from 'vscode';
import type { Change, Postmortem } from '../index.ts';
import { editorRange } from './wording.ts';

/**
 * A change of the core as the editor applies it: one step to undo, the first tab stop selected where it has any.
 * `metadata` says what it is, and whether a person confirms it.
 */
export function workspaceEdit(
  uri: vscode.Uri,
  { lines }: Pick<Postmortem, 'lines'>,
  { edits, snippet }: Change,
  metadata?: vscode.WorkspaceEditEntryMetadata,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    edits.map(({ text, ...range }) => {
      const target = editorRange(lines, range);
      const one = snippet
        ? vscode.SnippetTextEdit.replace(target, new vscode.SnippetString(text))
        : vscode.TextEdit.replace(target, text);
      return metadata ? [one, metadata] : one;
    }) as vscode.TextEdit[],
  );
  return edit;
}
