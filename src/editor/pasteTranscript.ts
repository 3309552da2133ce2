import * as vscode from 'vscode';
import { write } from './change.ts';
import { isWritten } from './documents.ts';
import { pickZone } from './pickZone.ts';
import type { Services } from './services.ts';
import { isDayFirst, pickedEdits } from './transcriptPlace.ts';

/** Makes timeline entries of what somebody copied from a chat, an alert or a log. Nothing leaves the machine. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.pasteTranscript', async (given?: unknown) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor || !isWritten(editor.document)) return;
      const text = typeof given === 'string' ? given : await vscode.env.clipboard.readText();
      const place = { document: editor.document, at: editor.selection.active, text };
      const model = documents.model(editor.document);
      const { needsZone, readTranscript } = await import('../write/transcripts/index.ts');
      const transcript = readTranscript(text, isDayFirst(model));
      if (!transcript) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('The clipboard holds no transcript: no messages, log entries or lines that begin with a time.'),
        );
        return;
      }
      const zone = needsZone(transcript)
        ? await pickZone(model, vscode.l10n.t('In Which Zone Are These Times?'))
        : 'UTC';
      const edits = zone && (await pickedEdits(documents, place, transcript, zone));
      if (edits) await write(editor, documents.model(editor.document), { edits, snippet: false });
    }),
  );
}
