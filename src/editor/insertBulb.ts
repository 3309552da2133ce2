import * as vscode from 'vscode';
import type { Postmortem, SectionKind } from '../index.ts';
import type { Documents } from './documents.ts';

const insert = vscode.CodeActionKind.Refactor.append('insert.postmortem');

/** Where a position is: its offset, and the kinds of the sections around it. */
export function placeIn(model: Postmortem, { line, character }: vscode.Position) {
  const offset = model.lines.startOf(line) + character;
  // At the end of the document one still writes in its last section.
  const inside = Math.min(offset, Math.max(0, model.text.length - 1));
  return { offset, kinds: model.sectionsAt(inside).map(({ kind }) => kind) };
}

/** Offers in the light bulb of a postmortem what fits the sections in which the caret stands. */
export function offerInBulb(
  documents: Documents,
  fitting: (kinds: readonly SectionKind[], model: Postmortem) => Promise<vscode.Command[]> | vscode.Command[],
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      async provideCodeActions(document, range, { only }) {
        const reading = !only || only.contains(insert) ? await documents.postmortem(document) : null;
        if (!reading) return [];
        const commands = await fitting(placeIn(reading.model, range.start).kinds, reading.model);
        return commands.map((command) => {
          const action = new vscode.CodeAction(command.title, insert);
          action.command = command;
          return action;
        });
      },
    },
    { providedCodeActionKinds: [insert] },
  );
}
