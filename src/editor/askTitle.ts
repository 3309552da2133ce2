import * as vscode from 'vscode';

/** Asks what a postmortem is called; undefined when the person gives up. */
export function askTitle(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Title'),
    prompt: vscode.l10n.t('What failed, and when: “Checkout errors on 12 March 2026”.'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A postmortem needs a title.') : undefined),
  });
}
