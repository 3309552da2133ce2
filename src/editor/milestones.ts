import * as vscode from 'vscode';
import { milestoneFrom } from '../index.ts';
import type { Services } from './services.ts';
import { editorRange, uiLocale } from './wording.ts';

/** The events of the timeline in the outline and the breadcrumbs, and the commands that go from milestone to milestone. */
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
          const reading = await documents.postmortem(document);
          if (!reading) return [];
          const { model } = reading;
          const { plain } = await import('../preview/plain.ts');
          const { milestoneName } = await import('../write/insertEvent.ts');
          return model.timelines.flatMap(({ events }) =>
            events.map((event) => {
              const { milestone, raw, stamp, text } = event;
              const name = milestone ? milestoneName(milestone, uiLocale()) : shortened(plain(text));
              const selection = editorRange(model.lines, stamp);
              const whole = editorRange(model.lines, event).union(selection);
              const kind = milestone ? vscode.SymbolKind.Event : vscode.SymbolKind.Constant;
              return new vscode.DocumentSymbol(`${raw} ${name}`.trim(), '', kind, whole, selection);
            }),
          );
        },
      },
      { label: vscode.l10n.t('Timeline') },
    ),
  );
}

/** What is longer is cut off by the outline at a place that nobody chose. In UTF-16 units. */
const longestName = 60;

function shortened(text: string): string {
  if (text.length <= longestName) return text;
  const cut = text.lastIndexOf(' ', longestName);
  return `${text.slice(0, cut > 0 ? cut : longestName)}…`;
}
