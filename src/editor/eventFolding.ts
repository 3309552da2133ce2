import * as vscode from 'vscode';
import { foldableEvents } from '../index.ts';
import { isWritten } from './documents.ts';
import type { Services } from './services.ts';

/** Folds what belongs to an entry of a timeline behind its first line. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.languages.registerFoldingRangeProvider(
      { language: 'markdown' },
      {
        async provideFoldingRanges(document) {
          if (!isWritten(document)) return [];
          const { version, recognition, model } = await documents.read(document);
          if (!recognition.postmortem || version !== document.version) return [];
          return foldableEvents(model).map(
            ({ start, end }) => new vscode.FoldingRange(model.lines.lineAt(start), model.lines.lineAt(end)),
          );
        },
      },
    ),
  );
}
