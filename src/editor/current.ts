import * as vscode from 'vscode';
import { isWritten, type Judgement } from './documents.ts';
import type { Services } from './services.ts';

/** The postmortem in the active editor, as it was judged last. */
export interface Current {
  readonly document: vscode.TextDocument;
  readonly reading: Judgement;
}

/** Tells which postmortem the active editor holds, whenever that is another one or judged anew; null for none. */
export function follow(
  { context, documents, configurations }: Services,
  tell: (current: Current | null) => unknown,
): void {
  let last: Judgement | null = null;
  const isActive = (document: vscode.TextDocument | undefined): boolean =>
    document === vscode.window.activeTextEditor?.document;
  const take = (document: vscode.TextDocument, reading: Judgement | null): void => {
    const current = reading?.recognition.postmortem ? reading : null;
    if (current === last) return;
    last = current;
    tell(current && { document, reading: current });
  };
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    const reading = document && isWritten(document) ? await documents.judge(document) : null;
    // Another editor may have become the active one meanwhile: that one's turn has come already.
    if (isActive(document)) take(document as vscode.TextDocument, reading);
  };
  context.subscriptions.push(
    vscode.window.onDidChangeActiveTextEditor(update),
    // Also when it is called Markdown from now on, or is so no more.
    vscode.workspace.onDidOpenTextDocument((document) => isActive(document) && update()),
    configurations.onDidChange(update),
    documents.onDidJudge(({ document, judgement }) => isActive(document) && take(document, judgement)),
  );
  void update();
}
