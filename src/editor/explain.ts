import * as vscode from 'vscode';
import type { Services } from './services.ts';

const scheme = 'postmortem-explanation';

/** Says why the active document is checked or not, and by which settings: a page that follows the document. */
export function register({ context, documents }: Services): void {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const pageOf = ({ uri }: vscode.TextDocument): vscode.Uri => {
    const name =
      uri.path
        .split('/')
        .at(-1)
        ?.replace(/\.(?:md|markdown)$/i, '') ?? '';
    return vscode.Uri.from({ scheme, path: `/${name} – ${vscode.l10n.t('Explanation')}.md`, query: uri.toString() });
  };
  context.subscriptions.push(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      async provideTextDocumentContent({ query }) {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(query, true));
        const { explanation } = await import('./explanation.ts');
        return explanation(document, await documents.read(document));
      },
    }),
    documents.onDidJudge(({ document }) => changed.fire(pageOf(document))),
    vscode.commands.registerCommand('postmortem.explain', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await vscode.commands.executeCommand('vscode.open', pageOf(document));
    }),
  );
}
