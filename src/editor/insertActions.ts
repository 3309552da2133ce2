import * as vscode from 'vscode';
import type { SectionKind } from '../index.ts';
import { isWritten } from './documents.ts';
import type { Services } from './services.ts';

const insert = vscode.CodeActionKind.Refactor.append('insert.postmortem');

/** The light bulb of a timeline and of a list of actions offers the next entry. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        async provideCodeActions(document, range, { only }) {
          if ((only && !only.contains(insert)) || !isWritten(document)) return [];
          const { recognition, model } = await documents.read(document);
          if (!recognition.postmortem) return [];
          const { line, character } = range.start;
          // At the end of the document one still writes in its last section.
          const offset = Math.min(model.lines.startOf(line) + character, Math.max(0, model.text.length - 1));
          const kinds = model.sectionsAt(offset).map(({ kind }) => kind);
          return commands()
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ title, command }) => {
              const action = new vscode.CodeAction(title, insert);
              action.command = { title, command };
              return action;
            });
        },
      },
      { providedCodeActionKinds: [insert] },
    ),
  );
}

const commands = (): { readonly kind: SectionKind; readonly title: string; readonly command: string }[] => [
  { kind: 'timeline', title: vscode.l10n.t('Insert timeline entry'), command: 'postmortem.insertTimelineEntry' },
  { kind: 'timeline', title: vscode.l10n.t('Insert milestone…'), command: 'postmortem.insertMilestone' },
  { kind: 'remediation', title: vscode.l10n.t('Insert action'), command: 'postmortem.insertAction' },
];
