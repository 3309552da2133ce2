import * as vscode from 'vscode';
import { isWritten } from './documents.ts';
import type { Services } from './services.ts';

/** Keeps the context key `postmortem.active`: whether the active editor holds a postmortem. */
export function register({ context, documents, configurations }: Services): void {
  let known: boolean | undefined;
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    const active = document && isWritten(document) ? (await documents.read(document)).recognition.postmortem : false;
    // Another editor may have become the active one meanwhile: that one's turn has come already.
    if (active === known || vscode.window.activeTextEditor?.document !== document) return;
    known = active;
    await vscode.commands.executeCommand('setContext', 'postmortem.active', active);
  };
  context.subscriptions.push(
    vscode.window.onDidChangeActiveTextEditor(update),
    configurations.onDidChange(update),
    documents.onDidRead(({ document }) => document === vscode.window.activeTextEditor?.document && update()),
  );
  void update();
}
