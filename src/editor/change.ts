import * as vscode from 'vscode';
import type { Change, Postmortem } from '../index.ts';
import { joined } from '../write/snippet.ts';
import { editorRange } from './wording.ts';

/**
 * Makes a change through an editor, as one step to undo, the first tab stop selected where it has any. A read-only one
 * is left as it is and says so: a workspace edit would be written into it.
 */
export async function write(
  editor: vscode.TextEditor,
  { lines, text }: Pick<Postmortem, 'lines' | 'text'>,
  { edits, snippet }: Change,
  keepWhitespace = true,
): Promise<boolean> {
  if (edits.length === 0) return false;
  const { document } = editor;
  const { version } = document;
  const whole = snippet ? joined(text, edits) : null;
  const taken = await (whole
    ? editor.insertSnippet(new vscode.SnippetString(whole.text), editorRange(lines, whole), {
        undoStopBefore: true,
        undoStopAfter: true,
        keepWhitespace,
      })
    : editor.edit((builder) => {
        for (const edit of edits) builder.replace(editorRange(lines, edit), edit.text);
      }));
  // The editor has no word for being locked: it says that it took the change, and did not.
  const done = document.version !== version;
  if (taken && !done) void vscode.window.showInformationMessage(vscode.l10n.t('This editor is read-only.'));
  return taken && done;
}

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
