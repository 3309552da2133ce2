/** What runs inside the editor: bundled by ../host.ts, which tells it the texts. */
import { setTimeout as wait } from 'node:timers/promises';
import * as vscode from 'vscode';
import { shareOf } from './share.ts';

declare const DOCUMENT: string;
declare const OTHER: string;
declare const STROKES: number;

/** Milliseconds of one run. */
export interface Outcome {
  /** What our script takes of it, and until it is over: others start at the same time. */
  readonly activation: number;
  readonly activating: number;
  readonly opening: number;
  /** The longest times for which nothing else could happen in the extension host. */
  readonly block: number;
  readonly otherBlock: number;
  readonly findings: number;
}

const id = 'postmortem-tools.postmortem';

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension(id)!;
  if (extension.isActive) throw new Error('The extension is active before there is any Markdown.');
  const activated = performance.now();
  const { total: activation } = await shareOf('extension.cjs', async () => {
    await extension.activate();
  });
  const activating = performance.now() - activated;

  const opened = performance.now();
  const editor = await open('postmortem.md', DOCUMENT);
  await found(editor.document.uri);
  const opening = performance.now() - opened;
  await wait(2000);
  const { longest: block } = await shareOf('extension.cjs', () => type(editor, STROKES));
  await wait(2000);
  await type(editor, 1);
  const last = performance.now();
  await found(editor.document.uri);
  const findings = performance.now() - last;

  const other = await open('manual.md', OTHER);
  await wait(2000);
  const { longest: otherBlock } = await shareOf('extension.cjs', () => type(other, STROKES));
  console.log(
    `[suite] ${JSON.stringify({ activation, activating, opening, block, otherBlock, findings } satisfies Outcome)}`,
  );
}

async function open(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri);
}

/** The next findings of ours in a document: others have theirs, at other times. */
function found(uri: vscode.Uri): Promise<void> {
  const ours = () => vscode.languages.getDiagnostics(uri).find(({ source }) => source === 'postmortem');
  const before = ours();
  return new Promise((resolve) => {
    const listening = vscode.languages.onDidChangeDiagnostics(() => {
      if (ours() === before) return;
      listening.dispose();
      resolve();
    });
  });
}

/** Types ten characters a second, words in the middle of the text, as people do. */
async function type(editor: vscode.TextEditor, strokes: number): Promise<void> {
  const { document } = editor;
  const middle = document.lineAt(Math.floor(document.lineCount / 2)).range.end;
  editor.selection = new vscode.Selection(middle, middle);
  for (let i = 0; i < strokes; i++) {
    if (i > 0) await wait(100);
    await vscode.commands.executeCommand('type', { text: 'the disk was full. '[i % 19] });
  }
}
