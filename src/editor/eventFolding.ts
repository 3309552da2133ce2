import * as vscode from 'vscode';
import { foldableEvents } from '../index.ts';
import type { Services } from './services.ts';

/** Folds what belongs to an entry of a timeline behind its first line. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.languages.registerFoldingRangeProvider(
      { language: 'markdown' },
      {
        async provideFoldingRanges(document) {
          const reading = await documents.postmortem(document);
          if (!reading) return [];
          const { model } = reading;
          return foldableEvents(model).map(
            ({ start, end }) => new vscode.FoldingRange(model.lines.lineAt(start), model.lines.lineAt(end)),
          );
        },
      },
    ),
  );
}
