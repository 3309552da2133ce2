import * as vscode from 'vscode';
import { faultText, fill, Lines, readConfigFile, resolveConfig, rules } from '../index.ts';
import { isConfigFile } from './configuration.ts';
import type { Services } from './services.ts';
import { editorRange, uiLocale } from './wording.ts';

/** What cannot be used of a configuration file, on the very line: while it is being written, and when a document needs it. */
export function register({ context, configurations }: Services): void {
  const collection = vscode.languages.createDiagnosticCollection('postmortem-configuration');
  const show = (uri: vscode.Uri, text: string): void => collection.set(uri, faultsOf(text));
  const showDocument = (document: vscode.TextDocument): void => {
    if (isConfigFile(document.uri) && document.uri.scheme !== 'git') show(document.uri, document.getText());
  };
  const isOpen = (uri: vscode.Uri): boolean =>
    vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  context.subscriptions.push(
    collection,
    configurations.onDidRead(({ uri, text }) => isOpen(uri) || show(uri, text)),
    vscode.workspace.onDidOpenTextDocument(showDocument),
    vscode.workspace.onDidChangeTextDocument(({ document }) => showDocument(document)),
    // What still holds is read again, and then said again.
    configurations.onDidChange(() => {
      for (const [uri] of collection) if (!isOpen(uri)) collection.delete(uri);
    }),
  );
  vscode.workspace.textDocuments.forEach(showDocument);
}

function faultsOf(text: string): vscode.Diagnostic[] {
  const lines = new Lines(text);
  const file = readConfigFile(text);
  const locale = uiLocale();
  const diagnostics = file.errors.map(
    (error) => new vscode.Diagnostic(editorRange(lines, error), faultText(error, locale)),
  );
  for (const fault of resolveConfig(rules, [{ origin: 'file', value: file.value }]).faults) {
    const message = fill(locale.messages[fault.message] ?? fault.message, fault.data);
    const range = editorRange(lines, file.rangeOf(fault));
    diagnostics.push(new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning));
  }
  for (const diagnostic of diagnostics) diagnostic.source = 'postmortem';
  return diagnostics;
}
