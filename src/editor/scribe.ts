import * as vscode from 'vscode';
import { localeFor, type Milestone, milestones } from '../index.ts';
import { askTitle } from './askTitle.ts';
import { write } from './change.ts';
import { pickTemplate, readTemplate } from './pickTemplate.ts';
import type { Services } from './services.ts';
import { editorRange, uiLocale } from './wording.ts';

/** For who writes things down while an incident is on: one key stamps the time; later the log becomes a postmortem. */
export function register({ context, documents }: Services): void {
  const stamp = async (milestone: Milestone | null): Promise<void> => {
    const { logEntry } = await import('../write/logEntry.ts');
    const editor = await markdownEditor();
    const model = documents.model(editor.document);
    const { line, character } = editor.selection.active;
    const offset = model.lines.startOf(line) + character;
    // A log has few words to tell its language by: without any it is written in the user's.
    const locale = model.text.trim() ? localeFor(model.language) : uiLocale();
    const { edit, caret } = logEntry(model, offset, { instant: Date.now(), milestone }, locale);
    if (!(await write(editor, model, { edits: [edit], snippet: false }))) return;
    const { lines } = documents.model(editor.document);
    const { start } = editorRange(lines, { start: edit.start + caret, end: edit.start + caret });
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(editor.selection);
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.stampNow', () => stamp(null)),
    vscode.commands.registerCommand('postmortem.stampMilestone', async (given?: unknown) => {
      const milestone = milestones.find((one) => one === given) ?? (await pickMilestone());
      if (milestone) await stamp(milestone);
    }),
    vscode.commands.registerCommand('postmortem.turnLogIntoPostmortem', async (given?: unknown) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const title = vscode.l10n.t('Turn Log into Postmortem');
      const uri =
        typeof given === 'string'
          ? vscode.Uri.joinPath(context.extensionUri, given)
          : await pickTemplate(context, title, vscode.l10n.t('Which template fits the case?'));
      const template = uri && (await readTemplate(uri));
      if (!template) return;
      const { logTitle, postmortemOfLog } = await import('../write/postmortemOfLog.ts');
      const { variablesOf } = await import('../write/variables.ts');
      const name = logTitle(documents.model(editor.document)) ?? (await askTitle());
      if (name === undefined) return;
      // Read again: the text may have changed while a question was open.
      const log = documents.model(editor.document);
      const text = postmortemOfLog(log, template, variablesOf({ title: name }, new Date()));
      const edit = { start: 0, end: log.text.length, text };
      await write(editor, log, { edits: [edit], snippet: true });
    }),
  );
}

/** The active editor, if it holds Markdown; else a new untitled document: an incident does not wait. */
async function markdownEditor(): Promise<vscode.TextEditor> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === 'markdown') return editor;
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown' }));
}

async function pickMilestone(): Promise<Milestone | undefined> {
  const { milestoneName } = await import('../write/insertEvent.ts');
  const items = milestones.map((milestone) => ({ label: milestoneName(milestone, uiLocale()), milestone }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Milestone Is It?') }))?.milestone;
}
