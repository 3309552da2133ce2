import * as vscode from 'vscode';
import { configFileNames, difference, Lines, withRuleOff } from '../index.ts';
import type { Services } from './services.ts';
import { editorRange } from './wording.ts';

/** Switches a rule off in the configuration file that holds for a document, or in a new one at the workspace's root. */
export function register({ context, configurations }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.switchOff', async (document: vscode.Uri, rule: string) => {
      const { file, root } = await configurations.for(document);
      if (!root) return;
      const uri = file ?? vscode.Uri.joinPath(root, configFileNames[0]);
      void announce(uri, rule, file ? await edit(file, rule) : await create(uri, rule));
    }),
  );
}

async function announce(uri: vscode.Uri, rule: string, done: boolean): Promise<void> {
  const open = vscode.l10n.t('Open');
  const name = vscode.workspace.asRelativePath(uri);
  const answer = await (done
    ? vscode.window.showInformationMessage(vscode.l10n.t('“{0}” is off in {1}.', rule, name), open)
    : vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be changed.', name), open));
  if (answer === open) await vscode.window.showTextDocument(uri);
}

async function create(uri: vscode.Uri, rule: string): Promise<boolean> {
  const creation = new vscode.WorkspaceEdit();
  creation.createFile(uri, { contents: new TextEncoder().encode(withRuleOff('', rule) ?? '') });
  return vscode.workspace.applyEdit(creation);
}

async function edit(file: vscode.Uri, rule: string): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(file);
  const { isDirty } = document;
  const before = document.getText();
  const after = withRuleOff(before, rule);
  if (after === null || !(await replace(file, before, after))) return false;
  // What the person has not saved yet is not ours to save.
  if (isDirty || (await document.save())) return true;
  // A read-only file takes the change, but is not saved.
  await replace(file, after, before);
  return false;
}

/** Changes the one stretch that differs: the rest of the file keeps its folding, its marks and its cursors. */
function replace(file: vscode.Uri, before: string, after: string): Thenable<boolean> {
  const { start, ...end } = difference(before, after);
  const change = new vscode.WorkspaceEdit();
  change.replace(file, editorRange(new Lines(before), { start, end: end.before }), after.slice(start, end.after));
  return vscode.workspace.applyEdit(change);
}
