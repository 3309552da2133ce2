import * as vscode from 'vscode';
import { type Finding, messageOf, rulesById, type Severity } from '../index.ts';
import { isWritten, type Judgement, type Reading } from './documents.ts';
import type { References } from './references.ts';
import { rulePage } from './rulePages.ts';
import type { Services } from './services.ts';
import { Watch } from './watch.ts';
import { editorRange, uiLocale } from './wording.ts';

/** Shows findings where they are, on opening and while the person writes; takes them away when the document closes. */
export function register({ context, documents, configurations, references }: Services): void {
  const collection = vscode.languages.createDiagnosticCollection('postmortem');
  const watches = new Map<vscode.TextDocument, Watch>();
  const open = (document: vscode.TextDocument): void => {
    if (!isWritten(document)) return;
    const show = (reading: Judgement, findings: readonly Finding[]): void =>
      collection.set(
        document.uri,
        findings.map((finding) => diagnosticOf(finding, document.uri, reading, references)),
      );
    watches.set(document, new Watch(document, documents, show));
  };
  const close = (document: vscode.TextDocument): void => {
    watches.get(document)?.dispose();
    if (watches.delete(document)) collection.delete(document.uri);
  };
  const checkAll = (): void => {
    for (const watch of watches.values()) void watch.check();
  };
  context.subscriptions.push(
    // In this order: a collection that is disposed takes nothing back any more.
    new vscode.Disposable(() => [...watches.keys()].forEach(close)),
    collection,
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidCloseTextDocument(close),
    vscode.workspace.onDidChangeTextDocument((event) => watches.get(event.document)?.typed(event.contentChanges)),
    vscode.workspace.onDidSaveTextDocument((document) => watches.get(document)?.rest()),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) =>
      watches.get(textEditor.document)?.moved(textEditor),
    ),
    configurations.onDidChange(checkAll),
    references.onDidLoad(checkAll),
  );
  vscode.workspace.textDocuments.forEach(open);
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A finding as the editor shows it: its code opens the rule's page, related information shows how others did it. */
export function diagnosticOf(
  finding: Finding,
  uri: vscode.Uri,
  { model }: Reading,
  references: References,
): vscode.Diagnostic {
  const locale = uiLocale();
  const rule = rulesById.get(finding.rule);
  const diagnostic = new vscode.Diagnostic(
    editorRange(model.lines, finding),
    messageOf(finding, rulesById, locale),
    severities[finding.severity],
  );
  diagnostic.source = 'postmortem';
  diagnostic.code = rule ? { value: finding.rule, target: rulePage(finding.rule, locale.tag) } : finding.rule;
  const related: vscode.DiagnosticRelatedInformation[] = [];
  if (finding.related) {
    const { start, end } = finding.related;
    const location = new vscode.Location(uri, editorRange(model.lines, finding.related));
    related.push(new vscode.DiagnosticRelatedInformation(location, excerpt(model.text.slice(start, end))));
  }
  const reference = rule?.reference && references.find(rule.reference, model.language);
  if (reference) {
    const message = vscode.l10n.t('How others put it: {0}', reference.label);
    related.push(new vscode.DiagnosticRelatedInformation(reference.location, message));
  }
  diagnostic.relatedInformation = related;
  return diagnostic;
}

const longest = 120;

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
