import { assert } from 'chai';
import * as vscode from 'vscode';

/** The folder that the host has open. */
export const root = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;

export const inWorkspace = (path: string): vscode.Uri => vscode.Uri.joinPath(root(), path);

/** A file of the packaged extension. */
export async function shipped(path: string): Promise<string> {
  const { extensionUri } = vscode.extensions.getExtension('postmortem-tools.postmortem')!;
  return readText(vscode.Uri.joinPath(extensionUri, path));
}

export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function writeText(path: string, text: string): Promise<vscode.Uri> {
  const uri = inWorkspace(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Writes a file and opens it in an editor. */
export async function openFile(path: string, text: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await writeText(path, text));
}

export async function openUntitled(content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

/** Closes every editor without saving, and waits until the documents are gone. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** What the extension says of a document, apart from what others may say of it. */
export const diagnosticsOf = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'postmortem');

export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : (code ?? ''));

export const rulesOf = (uri: vscode.Uri): string[] => diagnosticsOf(uri).map(ruleOf);

/** Waits until a condition holds; the editor tells of nothing that would say when it does not hold any more. */
export async function until<Value>(what: string, condition: () => Value | Promise<Value>): Promise<NonNullable<Value>> {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(20)) {
    const value = await condition();
    if (value) return value as NonNullable<Value>;
  }
  throw assert.fail(`Waited in vain: ${what}`);
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Waits until a Markdown document, opened after everything else, was judged: whoever got nothing by now gets nothing. */
export async function untilJudged(): Promise<void> {
  const uri = await writeText('judged.md', incident('## Impact\n\nNobody could pay.\n'));
  await vscode.workspace.openTextDocument(uri);
  await until('a finding in another document', () => rulesOf(uri).includes('missing-cause'));
}

/** A postmortem that says so itself, of which everything is missing but what is given. */
export const incident = (text: string): string =>
  `---\npostmortem: true\nlang: en\n---\n\n# Checkout outage of 3 March 2026\n\n${text}`;

/** One about which nothing is to be said. */
export const complete = incident(`## Summary

On 3 March 2026 the checkout answered with errors for 40 minutes.

## Impact

1,200 of 40,000 customers could not pay for 40 minutes.

## Timeline

- 2026-03-03 09:10 UTC: The error rate rose to 12 %.
- 2026-03-03 09:14 UTC: The latency alarm went off.
- 2026-03-03 09:50 UTC: The checkout worked again.

## Root cause

A configuration change removed the limit on the size of a request.

## Data loss

No data was lost.

## Apology

We apologise to every customer who could not pay.

## Action items

| Action | Owner | Due | Priority | Ticket |
| --- | --- | --- | --- | --- |
| Check the limit when a change is validated | Checkout team | 2026-04-01 | P1 | CHK-12 |
`);
