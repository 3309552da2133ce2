import * as vscode from 'vscode';
import { milestoneEvents, milestoneFrom } from '../index.ts';
import { isWritten } from './documents.ts';
import type { Services } from './services.ts';
import { editorRange, uiLocale } from './wording.ts';

/** The milestones of the incident in the outline, and the commands that go from one to the next. */
export function register({ context, documents }: Services): void {
  const go = (direction: 1 | -1) => (): void => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const model = documents.model(editor.document);
    const { line, character } = editor.selection.active;
    const event = milestoneFrom(model, model.lines.startOf(line) + character, direction);
    if (!event) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No entry of the timeline is a milestone.'), 3000);
      return;
    }
    const { start } = editorRange(model.lines, event);
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.nextMilestone', go(1)),
    vscode.commands.registerCommand('postmortem.previousMilestone', go(-1)),
    vscode.languages.registerDocumentSymbolProvider(
      { language: 'markdown' },
      {
        async provideDocumentSymbols(document) {
          if (!isWritten(document)) return [];
          const { version, recognition, model } = await documents.read(document);
          if (!recognition.postmortem || version !== document.version) return [];
          const { milestoneName } = await import('../write/insertEvent.ts');
          return milestoneEvents(model).map((event) => {
            const { milestone, raw, stamp } = event;
            const name = milestone ? milestoneName(milestone, uiLocale()) : '';
            const selection = editorRange(model.lines, stamp);
            const whole = editorRange(model.lines, event).union(selection);
            return new vscode.DocumentSymbol(name, raw, vscode.SymbolKind.Event, whole, selection);
          });
        },
      },
      { label: 'Postmortem' },
    ),
  );
}
