import * as vscode from 'vscode';
import { type Change, changeOf, type Finding, fill, localeFor, rulesById, textOf } from '../index.ts';
import { workspaceEdit } from './change.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { Judgement, Reading } from './documents.ts';
import type { Services } from './services.ts';
import { editorRange, uiLocale } from './wording.ts';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('postmortem');

/** Quick fixes on what is found, and all safe ones together for those who want them on save. */
export function register({ context, documents, references }: Services): void {
  context.subscriptions.push(
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        async provideCodeActions(document, range, { only }) {
          const quickFixes = !only || only.contains(vscode.CodeActionKind.QuickFix);
          const all = only?.contains(fixAll) ?? false;
          const reading = quickFixes || all ? await documents.judgedPostmortem(document) : null;
          if (!reading) return [];
          const actions = all ? fixAllActions(document, reading) : [];
          if (!quickFixes) return actions;
          for (const finding of reading.findings) {
            if (!editorRange(reading.model.lines, finding).intersection(range)) continue;
            const action = quickFix(document, reading, finding);
            if (!action) continue;
            action.diagnostics = [diagnosticOf(finding, document.uri, reading, references)];
            actions.push(action);
          }
          return actions;
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll] },
    ),
  );
}

function quickFix(document: vscode.TextDocument, reading: Reading, finding: Finding): vscode.CodeAction | null {
  if (!finding.fix) return null;
  const change = changeOf(reading.model, finding.fix, localeFor(reading.model.language));
  const action = new vscode.CodeAction(titleOf(reading, finding, change), vscode.CodeActionKind.QuickFix);
  action.edit = workspaceEdit(document.uri, reading.model, change);
  action.isPreferred = finding.fix.kind === 'safe';
  return action;
}

/** What a fix does, in the user's language; the section itself is worded in the document's. */
function titleOf({ model }: Reading, { fix, rule, data }: Finding, change: Change): string {
  const locale = uiLocale();
  if (!fix) return '';
  if (!('section' in fix)) return fill(textOf(rulesById.get(rule), rule, fix.title, locale), data);
  const { heading } = localeFor(model.language).skeletons[fix.section];
  return fill(locale.messages[change.snippet ? 'insert-section' : 'insert-heading'] ?? '', { heading });
}

/** One action for all safe fixes; of two that touch each other the later one waits for the next time. */
function fixAllActions(document: vscode.TextDocument, reading: Judgement): vscode.CodeAction[] {
  const changes: Change[] = [];
  for (const { fix } of reading.findings) {
    if (fix?.kind !== 'safe') continue;
    const change = changeOf(reading.model, fix, localeFor(reading.model.language));
    if (!changes.some((one) => touch(one, change))) changes.push(change);
  }
  if (changes.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all that can be fixed safely'), fixAll);
  action.edit = workspaceEdit(document.uri, reading.model, {
    edits: changes.flatMap(({ edits }) => edits),
    snippet: false,
  });
  return [action];
}

const touch = (one: Change, other: Change): boolean =>
  one.edits.some((a) => other.edits.some((b) => a.start <= b.end && b.start <= a.end));
