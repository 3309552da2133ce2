import * as vscode from 'vscode';
import { durationText, type Figure, figureHeadings, figuresOf, type Range } from '../index.ts';
import type { Services } from './services.ts';
import { editorRange, uiLocale } from './wording.ts';

const showEvents = 'postmortem.showEvents';

/** Above timeline and impact: how long it took to detect, acknowledge, mitigate and resolve, as the document has it. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.languages.registerCodeLensProvider(
      { language: 'markdown' },
      {
        async provideCodeLenses(document) {
          const reading = await documents.postmortem(document);
          if (!reading) return [];
          const { model } = reading;
          const figures = figuresOf(model);
          return figureHeadings(model).flatMap(({ heading }) =>
            figures.map((figure) => {
              const { from, to } = figure;
              return new vscode.CodeLens(editorRange(model.lines, heading), {
                title: titleOf(figure),
                tooltip: `${model.text.slice(from.start, from.end)} → ${model.text.slice(to.start, to.end)}`,
                command: showEvents,
                arguments: [document.uri.toString(), from, to],
              });
            }),
          );
        },
      },
    ),
    vscode.commands.registerCommand(showEvents, async (uri: string, from: Range, to: Range) => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
      const editor = await vscode.window.showTextDocument(document);
      const { lines } = documents.model(document);
      const [first, last] = [editorRange(lines, from), editorRange(lines, to)];
      editor.selections = [new vscode.Selection(last.start, last.end), new vscode.Selection(first.start, first.end)];
      editor.revealRange(first.union(last), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }),
  );
}

function titleOf({ milestone, minutes }: Figure): string {
  const text = durationText(minutes, uiLocale());
  switch (milestone) {
    case 'detected':
      return vscode.l10n.t('Time to detect: {0}', text);
    case 'acknowledged':
      return vscode.l10n.t('To acknowledge: {0}', text);
    case 'mitigated':
      return vscode.l10n.t('To mitigate: {0}', text);
    case 'resolved':
      return vscode.l10n.t('To resolve, in total: {0}', text);
  }
}
