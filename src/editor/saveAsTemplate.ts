import * as vscode from 'vscode';
import { localeFor, templatesFolder } from '../index.ts';
import { createFile } from './createFile.ts';
import type { Services } from './services.ts';

/** What the command asks for; a key binding or another extension may give it in advance. */
interface Answers {
  readonly name?: string;
}

/** Makes a template of the team's own out of the document, under a name that is free, and opens it. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.saveAsTemplate', async (given?: Answers) => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId !== 'markdown') return;
      const home = await homeOf(document);
      if (!home) return;
      const name = given?.name ?? (await askName());
      if (name === undefined) return;
      const { templateOf } = await import('../write/templateOf.ts');
      const { variablesOf } = await import('../write/variables.ts');
      const model = documents.model(document);
      const text = templateOf(model, name, localeFor(model.language));
      const folder = vscode.Uri.joinPath(home.uri, templatesFolder);
      try {
        const uri = await createFile(folder, '{{slug}}.md', variablesOf({ title: name }, new Date()), text);
        await vscode.window.showTextDocument(uri);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const path = vscode.workspace.asRelativePath(folder);
        await vscode.window.showErrorMessage(vscode.l10n.t('No file can be created in {0}: {1}', path, reason));
      }
    }),
  );
}

/** The workspace folder whose team the template is for: the document's own, the only one, or the one that is picked. */
async function homeOf({ uri }: vscode.TextDocument): Promise<vscode.WorkspaceFolder | undefined> {
  const own = vscode.workspace.getWorkspaceFolder(uri);
  const [first, second] = vscode.workspace.workspaceFolders ?? [];
  if (own || (first && !second)) return own ?? first;
  if (second) return vscode.window.showWorkspaceFolderPick();
  const text = vscode.l10n.t(
    'Templates are kept in a folder of the workspace, {0}. Open a folder first.',
    templatesFolder,
  );
  await vscode.window.showErrorMessage(text);
  return undefined;
}

const askName = (): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Save as Template'),
    prompt: vscode.l10n.t('What the template is called, where people choose one.'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A template needs a name.') : undefined),
  });
