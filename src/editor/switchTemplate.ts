import * as vscode from 'vscode';
import type { Postmortem } from '../index.ts';
import type { Template } from '../write/template.ts';
import { write } from './change.ts';
import { pickTemplate, readTemplate, templateUri } from './pickTemplate.ts';
import type { Services } from './services.ts';

/** What the command asks for; a key binding or another extension may give answers in advance. */
interface Answers {
  /** One of ours by its path in the extension (`templates/en/sre.md`), any other by its URI. */
  readonly template?: string;
  /** Whether sections move into the template's order. */
  readonly move?: boolean;
}

/** Gives the document the sections of another template that it lacks; what is written stays, word for word. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.switchTemplate', async (given?: Answers) => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId !== 'markdown') return;
      const uri = given?.template
        ? templateUri(context, given.template)
        : await pickTemplate(
            context,
            vscode.l10n.t('Switch Template'),
            vscode.l10n.t('Whose sections does the document need?'),
            documents.model(document).language,
          );
      const template = uri && (await readTemplate(uri));
      if (!template) return;
      const { insert, move } = await compare(documents.model(document), template);
      if (insert.length === 0 && !move) {
        void vscode.window.showInformationMessage(vscode.l10n.t('The document has all sections of this template.'));
        return;
      }
      const moves = move !== null && (given?.move ?? (given?.template ? false : await askWhetherToMove()));
      if (moves === undefined) return;
      // Compared again: the text may have changed while the question was open.
      const editor = await vscode.window.showTextDocument(document);
      const model = documents.model(document);
      const now = await compare(model, template);
      await write(editor, model, { edits: moves && now.move ? [now.move] : now.insert, snippet: true });
    }),
  );
}

async function compare(model: Postmortem, template: Template) {
  const { switchTo } = await import('../write/switchTemplate.ts');
  const { fillTemplate } = await import('../write/template.ts');
  const { variablesOf } = await import('../write/variables.ts');
  const { readersZone } = await import('../write/completions/zones.ts');
  const { title, severity, owners, services, timezone } = model.metadata;
  const facts = {
    title: title?.value ?? '',
    severity: severity?.value ?? '',
    author: owners[0]?.value ?? '',
    services: services.map(({ value }) => value).join(', '),
    timezone: timezone?.value ?? readersZone(),
  };
  return switchTo(model, fillTemplate(template, variablesOf(facts, new Date())));
}

async function askWhetherToMove(): Promise<boolean | undefined> {
  const items = [
    { label: vscode.l10n.t('Keep the order of the sections'), move: false },
    { label: vscode.l10n.t('Move the sections into the template’s order'), move: true },
  ];
  const title = vscode.l10n.t('Switch Template');
  return (await vscode.window.showQuickPick(items, { title }))?.move;
}
