import * as vscode from 'vscode';
import { type Finding, type Reach, reaches, rulesById, suppressing } from '../index.ts';
import { workspaceEdit } from './change.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Reading } from './documents.ts';
import type { Services } from './services.ts';
import { editorRange } from './wording.ts';

/** Quick fixes that silence a finding: by a comment on its line, in its section or its file, or in the workspace. */
export function register({ context, documents, references }: Services): void {
  context.subscriptions.push(
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        async provideCodeActions(document, range, { only }) {
          if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
          const reading = await documents.judgedPostmortem(document);
          if (!reading) return [];
          const actions = new Map<string, vscode.CodeAction>();
          for (const finding of reading.findings) {
            if (!editorRange(reading.model.lines, finding).intersection(range)) continue;
            const diagnostics = [diagnosticOf(finding, document.uri, reading, references)];
            for (const action of actionsFor(document, reading, finding)) {
              // What silences one finding in the file silences all of its rule.
              if (!actions.has(action.title)) actions.set(action.title, Object.assign(action, { diagnostics }));
            }
          }
          return [...actions.values()];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function* actionsFor({ uri }: vscode.TextDocument, reading: Reading, finding: Finding): Generator<vscode.CodeAction> {
  const { model, configuration } = reading;
  const rule = rulesById.get(finding.rule);
  if (!rule) return;
  for (const reach of reaches) {
    // Rules about the comments themselves speak after all comments have been heard.
    const change = rule.reviewsSuppressions ? null : suppressing(model, finding, reach);
    if (!change) continue;
    const action = new vscode.CodeAction(titleOf(reach, rule.id), vscode.CodeActionKind.QuickFix);
    action.edit = workspaceEdit(uri, model, change);
    yield action;
  }
  if (!configuration.root) return;
  const title = vscode.l10n.t('Suppress “{0}” in the workspace', rule.id);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'postmortem.switchOff', arguments: [uri, rule.id] };
  yield action;
}

function titleOf(reach: Reach, rule: string): string {
  switch (reach) {
    case 'line':
      return vscode.l10n.t('Suppress “{0}” on this line', rule);
    case 'section':
      return vscode.l10n.t('Suppress “{0}” in this section', rule);
    case 'file':
      return vscode.l10n.t('Suppress “{0}” in this file', rule);
  }
}
