import * as vscode from 'vscode';
import type { Services } from './services.ts';
import { listShipped, shippedUri } from './shipped.ts';
import { languageName, uiLocale } from './wording.ts';

/** Opens one of the reference incidents to read, in the user's language first. */
export function register({ context }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.openSample', async () => {
      const samples = await listShipped(context, 'samples', uiLocale().tag);
      const picked = await vscode.window.showQuickPick(
        samples.map(({ title, language, path }) => ({ label: title, description: languageName(language), path })),
        { title: vscode.l10n.t('Open Sample'), matchOnDescription: true },
      );
      if (picked) await vscode.window.showTextDocument(shippedUri(picked.path));
    }),
  );
}
