import * as vscode from 'vscode';
import { type Config, fill, Lines, lint, messageOf, Postmortem, rules, rulesById, withoutBom } from '../index.ts';
import type { Services } from './services.ts';
import { isTemplate, problemText } from './templates.ts';
import { editorRange, uiLocale } from './wording.ts';

/** Says of a team's template, while it is open, what keeps it from being used and which sections its documents will lack. */
export function register({ context, configurations }: Services): void {
  const collection = vscode.languages.createDiagnosticCollection('postmortem-templates');
  const check = async (document: vscode.TextDocument): Promise<void> => {
    if (!isTemplate(document)) return collection.delete(document.uri);
    const { version } = document;
    const text = withoutBom(document.getText());
    const problems = await problemsOf(text);
    const { config } = await configurations.for(document.uri);
    const found = problems.length > 0 ? problems : await missingSections(text, config);
    if (document.version === version && !document.isClosed) collection.set(document.uri, found);
  };
  const checkAll = (): void => vscode.workspace.textDocuments.forEach((document) => void check(document));
  context.subscriptions.push(
    collection,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    configurations.onDidChange(checkAll),
  );
  checkAll();
}

async function problemsOf(text: string): Promise<vscode.Diagnostic[]> {
  const { parseTemplate } = await import('../write/template.ts');
  const template = parseTemplate(text);
  if (!('problems' in template)) return [];
  const lines = new Lines(text);
  return Promise.all(
    template.problems.map(async (problem) =>
      diagnosticOf(
        editorRange(lines, problem),
        await problemText(problem),
        vscode.DiagnosticSeverity.Error,
        problem.key,
      ),
    ),
  );
}

/** The rules that ask for a section say so of the template too: what it lacks, every document made from it will. */
async function missingSections(text: string, config: Config): Promise<vscode.Diagnostic[]> {
  const { plainText } = await import('../write/template.ts');
  const model = new Postmortem(plainText(text));
  const locale = uiLocale();
  return lint(model, rules, config)
    .filter(({ fix }) => fix && 'section' in fix && !fix.above)
    .map((finding) =>
      diagnosticOf(
        editorRange(model.lines, finding),
        fill(locale.messages['template-missing-section'] ?? '', { finding: messageOf(finding, rulesById, locale) }),
        vscode.DiagnosticSeverity.Information,
        finding.rule,
      ),
    );
}

function diagnosticOf(
  range: vscode.Range,
  message: string,
  severity: vscode.DiagnosticSeverity,
  code: string,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, severity);
  diagnostic.source = 'postmortem';
  diagnostic.code = code;
  return diagnostic;
}
