import * as vscode from 'vscode';
import { chartOf } from '../preview/chart.ts';
import { viewContent, viewNote, viewPage } from '../preview/view.ts';
import type { Services } from './services.ts';

const viewType = 'postmortem.timeline';

/** After the last keystroke, in milliseconds. */
const pause = 150;

/** What the page says: how wide it is, or which line (from 0) to go to. */
type Message = { readonly width: number } | { readonly line: number; readonly focus: boolean };

/** The timeline as a picture beside the editor: one view, which follows its document and goes to what is picked in it. */
export function register({ context, documents }: Services): void {
  let panel: vscode.WebviewPanel | undefined;
  let shown: vscode.TextDocument | undefined;
  let width = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = (): void => {
    // Before the page has said how wide it is, nobody listens.
    if (!panel || !shown || width === 0) return;
    const chart = chartOf(documents.model(shown));
    const note = vscode.l10n.t('There is nothing to draw yet: a timeline needs three entries with a time.');
    void panel.webview.postMessage({ content: chart ? viewContent(chart, width) : viewNote(note) });
  };
  const receive = (message: Message): void => {
    if ('width' in message) {
      width = message.width;
      update();
    } else if (shown) void reveal(shown, message.line, !message.focus);
  };
  const open = (title: string): vscode.WebviewPanel => {
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const opened = vscode.window.createWebviewPanel(viewType, title, place, {
      enableScripts: true,
      localResourceRoots: [],
    });
    width = 0;
    opened.webview.onDidReceiveMessage(receive);
    opened.onDidDispose(() => {
      panel = undefined;
      shown = undefined;
    });
    opened.webview.html = viewPage(vscode.env.language, nonce());
    return opened;
  };
  context.subscriptions.push(
    new vscode.Disposable(() => panel?.dispose()),
    vscode.commands.registerCommand('postmortem.showTimeline', () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId !== 'markdown') return;
      shown = document;
      const title = vscode.l10n.t('Timeline of {0}', document.uri.path.split('/').at(-1) ?? '');
      if (panel) {
        panel.title = title;
        panel.reveal(undefined, true);
      } else panel = open(title);
      update();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document !== shown) return;
      clearTimeout(timer);
      timer = setTimeout(update, pause);
    }),
    // A document that is renamed or gets another language is closed and opened again.
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.uri.toString() === shown?.uri.toString()) shown = document;
    }),
  );
}

/** Shows a line in the editor that has the document, else in one beside the view. */
async function reveal(document: vscode.TextDocument, line: number, preserveFocus: boolean): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find(
    (one) => one.document.uri.toString() === document.uri.toString(),
  );
  // Nothing is selected: the next key that is pressed must not replace it.
  const { start } = document.lineAt(Math.min(line, document.lineCount - 1)).range;
  const selection = new vscode.Range(start, start);
  await vscode.window.showTextDocument(document, {
    viewColumn: editor?.viewColumn ?? vscode.ViewColumn.One,
    preserveFocus,
    selection,
  });
}

const nonce = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('');
