import * as vscode from 'vscode';
import type { Template } from '../write/template.ts';
import type { Variables } from '../write/variables.ts';
import { askTitle } from './askTitle.ts';
import { authorIn } from './author.ts';
import { write } from './change.ts';
import { createFile } from './createFile.ts';
import { pickTemplate, readTemplate, templateUri } from './pickTemplate.ts';
import { type Place, pickPlace, rememberPlace } from './place.ts';
import type { Services } from './services.ts';

/** What the command asks for; a key binding or another extension may give answers in advance. */
interface Answers {
  /** One of ours by its path in the extension (`templates/en/sre.md`), any other by its URI. */
  readonly template?: string;
  readonly title?: string;
  /** Empty where it is not known yet. */
  readonly severity?: string;
  /** A folder, or null for an untitled document. */
  readonly folder?: Place;
}

/** Creates a document from a template, after at most four questions; giving up on any of them changes nothing. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.new', async (given?: Answers) => {
      const uri = given?.template ? templateUri(context, given.template) : await pickOne(context);
      if (!uri) return;
      const template = await readTemplate(uri);
      if (!template) return;
      const title = given?.title ?? (await askTitle());
      if (title === undefined) return;
      const severity = given?.severity ?? (await pickSeverity());
      if (severity === undefined) return;
      const place = given?.folder === undefined ? await pickPlace(context) : given.folder;
      if (place === undefined) return;

      const { fillTemplate } = await import('../write/template.ts');
      const { variablesOf } = await import('../write/variables.ts');
      const { readersZone } = await import('../write/completions/zones.ts');
      const facts = { title, severity, author: await authorIn(place), timezone: readersZone() };
      const variables = variablesOf(facts, new Date());
      const document = await open(place, template, variables);
      if (!document) return;
      const editor = await vscode.window.showTextDocument(document);
      const edit = { start: 0, end: 0, text: fillTemplate(template, variables) };
      await write(editor, documents.model(document), { edits: [edit], snippet: true });
      await rememberPlace(context, place);
    }),
  );
}

const pickOne = (context: vscode.ExtensionContext): Promise<vscode.Uri | undefined> =>
  pickTemplate(context, vscode.l10n.t('New Postmortem'), vscode.l10n.t('Which template fits the case?'));

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
      return await vscode.workspace.openTextDocument(await createFile(place, meta.fileName, variables, ''));
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
