import * as vscode from 'vscode';
import { insertSections, localeFor, type SectionKind } from '../index.ts';
import { write } from './change.ts';
import { diagnosticOf } from './diagnostics.ts';
import { checklistIn, isWritten, type Judgement } from './documents.ts';
import type { Services } from './services.ts';
import { editorRange } from './wording.ts';

const command = 'postmortem.insertMissingSections';

/** Above the title and in its light bulb: one click inserts every section that is asked for and told nowhere, as one step to undo. */
export function register({ context, documents, references }: Services): void {
  context.subscriptions.push(
    vscode.languages.registerCodeLensProvider(
      { language: 'markdown' },
      {
        async provideCodeLenses(document) {
          const reading = await documents.judgedPostmortem(document);
          const missing = reading ? missingIn(reading) : [];
          if (!reading || missing.length === 0) return [];
          const { model } = reading;
          const place = model.outline[0]?.heading ?? model.titleRange;
          return [new vscode.CodeLens(editorRange(model.lines, place), { title: titleFor(missing), command })];
        },
      },
    ),
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        async provideCodeActions(document, range, { only }) {
          if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
          const reading = await documents.judgedPostmortem(document);
          const missing = reading ? missingIn(reading) : [];
          if (!reading || missing.length < 2) return [];
          const { model } = reading;
          if (!editorRange(model.lines, model.titleRange).intersection(range)) return [];
          const title = titleFor(missing);
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
          action.command = { title, command };
          // Without any the editor lists it last.
          action.diagnostics = reading.findings
            .filter(({ fix }) => fix && 'section' in fix)
            .map((finding) => diagnosticOf(finding, document.uri, reading, references));
          return [action];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    vscode.commands.registerCommand(command, async () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor || !isWritten(editor.document)) return;
      const reading = await documents.judgedPostmortem(editor.document);
      const missing = reading ? missingIn(reading) : [];
      if (!reading || missing.length === 0) {
        vscode.window.setStatusBarMessage(vscode.l10n.t('No section is missing.'), 3000);
        return;
      }
      const { model } = reading;
      const edits = insertSections(model, missing, localeFor(model.language));
      await write(editor, model, { edits, snippet: true });
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }),
  );
}

const titleFor = ({ length }: readonly SectionKind[]): string =>
  length === 1 ? vscode.l10n.t('Add 1 missing section') : vscode.l10n.t('Add missing sections ({0})', length);

/** The kinds that a final document needs and that are told nowhere, not even in a sentence. */
const missingIn = (reading: Judgement): SectionKind[] =>
  checklistIn(reading)
    .items.filter(({ required, progress }) => required && progress === 'missing')
    .map(({ kind }) => kind);
