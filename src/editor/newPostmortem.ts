import * as vscode from 'vscode';
import type { Template } from '../write/template.ts';
import type { Variables } from '../write/variables.ts';
import { type Place, pickPlace, rememberPlace } from './place.ts';
import type { Services } from './services.ts';
import { listShipped, readShipped } from './shipped.ts';
import { languageName, uiLocale } from './wording.ts';

/** What the command asks for; a key binding or another extension may give answers in advance. */
interface Answers {
  /** A template by its path in the extension: `templates/en/sre.md`. */
  readonly template?: string;
  readonly title?: string;
  /** Empty where it is not known yet. */
  readonly severity?: string;
  /** A folder, or null for an untitled document. */
  readonly folder?: Place;
}

/** Creates a document from a template, after at most four questions; giving up on any of them changes nothing. */
export function register({ context }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.new', async (given?: Answers) => {
      const path = given?.template ?? (await pickTemplate(context));
      if (path === undefined) return;
      const title = given?.title ?? (await askTitle());
      if (title === undefined) return;
      const severity = given?.severity ?? (await pickSeverity());
      if (severity === undefined) return;
      const place = given?.folder === undefined ? await pickPlace(context) : given.folder;
      if (place === undefined) return;

      const { fillTemplate, parseTemplate } = await import('../write/template.ts');
      const { variablesOf } = await import('../write/variables.ts');
      const template = parseTemplate(await readShipped(context, path));
      if ('problems' in template) throw new Error(`${path}: ${template.problems.map(({ key }) => key).join(', ')}`);
      const variables = variablesOf({ title, severity }, new Date());
      const document = await open(place, template, variables);
      if (!document) return;
      const editor = await vscode.window.showTextDocument(document);
      await editor.insertSnippet(
        new vscode.SnippetString(fillTemplate(template, variables)),
        new vscode.Position(0, 0),
      );
      await rememberPlace(context, place);
    }),
  );
}

async function pickTemplate(context: vscode.ExtensionContext): Promise<string | undefined> {
  const templates = await listShipped(context, 'templates', uiLocale().tag);
  const items = templates.map(({ title, language, description = '', path }) => {
    return { label: title, description: languageName(language), detail: description, path };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('New Postmortem'),
    placeHolder: vscode.l10n.t('Which template fits the case?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.path;
}

function askTitle(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Title'),
    prompt: vscode.l10n.t('What failed, and when: “Checkout errors on 12 March 2026”.'),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A postmortem needs a title.') : undefined),
  });
}

/** The usual scale; teams mean different things by each step, so that none is explained here. */
const severities = ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4', 'SEV-5'];

async function pickSeverity(): Promise<string | undefined> {
  const later = { label: vscode.l10n.t('Not known yet'), severity: '' };
  const items = [...severities.map((severity) => ({ label: severity, severity })), later];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Severity') }))?.severity;
}

/** An empty document in its place; where no file can be made, an untitled one if the person wants that. */
async function open(place: Place, { meta }: Template, variables: Variables): Promise<vscode.TextDocument | null> {
  if (place) {
    try {
      return await vscode.workspace.openTextDocument(await createFile(place, meta.fileName, variables));
    } catch (error) {
      const untitled = vscode.l10n.t('Open Untitled');
      const reason = error instanceof Error ? error.message : String(error);
      const folder = vscode.workspace.asRelativePath(place);
      const message = vscode.l10n.t('No file can be created in {0}: {1}', folder, reason);
      if ((await vscode.window.showErrorMessage(message, untitled)) !== untitled) return null;
    }
  }
  return vscode.workspace.openTextDocument({ language: 'markdown' });
}

/** An empty file under the first name that is free: nothing is ever overwritten. */
async function createFile(folder: vscode.Uri, pattern: string, variables: Variables): Promise<vscode.Uri> {
  if (vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) {
    throw vscode.FileSystemError.NoPermissions(folder);
  }
  const { fileName } = await import('../write/fileName.ts');
  const taken = new Set<string>();
  for (;;) {
    const name = fileName(pattern, variables, (one) => taken.has(one));
    const uri = vscode.Uri.joinPath(folder, name);
    if (!(await exists(uri))) {
      await vscode.workspace.fs.writeFile(uri, new Uint8Array());
      return uri;
    }
    taken.add(name);
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
