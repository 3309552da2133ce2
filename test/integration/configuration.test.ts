import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import {
  closeAll,
  complete,
  diagnosticsOf,
  inWorkspace,
  openFile,
  ruleOf,
  rulesOf,
  until,
  untilJudged,
  writeText,
} from './workspace.ts';

const withoutCause = complete.replace(/## Root cause\n\n.*\n\n/, '');

const severityOf = (uri: vscode.Uri): vscode.DiagnosticSeverity | undefined =>
  diagnosticsOf(uri).find((one) => ruleOf(one) === 'missing-cause')?.severity;

describe('configuration', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('configured'), { recursive: true });
  });

  it('of the nearest file counts, from the moment it is written, changed and removed', async () => {
    const { document } = await openFile('configured/deep/down/here.md', withoutCause);
    await until('a warning', () => severityOf(document.uri) === vscode.DiagnosticSeverity.Warning);
    const far = await writeText('configured/.postmortem.yml', 'rules:\n  missing-cause: error\n');
    await until('an error', () => severityOf(document.uri) === vscode.DiagnosticSeverity.Error);
    const near = await openFile('configured/deep/.postmortem.json', '');
    const type = async (text: string): Promise<void> => {
      await near.edit((edit) => edit.replace(new vscode.Range(0, 0, 1, 0), text));
      await near.document.save();
    };
    await type('{ "rules": { "missing-cause": { "severity": "hint" } } }');
    await until('a hint', () => severityOf(document.uri) === vscode.DiagnosticSeverity.Hint);
    await type('{ "rules": { "missing-cause": "off" } }');
    await until('nothing', () => severityOf(document.uri) === undefined);
    const removal = new vscode.WorkspaceEdit();
    removal.deleteFile(near.document.uri);
    await vscode.workspace.applyEdit(removal);
    await until('an error again', () => severityOf(document.uri) === vscode.DiagnosticSeverity.Error);
    await vscode.workspace.fs.delete(far);
    await until('a warning again', () => severityOf(document.uri) === vscode.DiagnosticSeverity.Warning);
  });

  it('of a file wins over the settings', async () => {
    const settings = vscode.workspace.getConfiguration('postmortem');
    const { document } = await openFile('configured/settings.md', withoutCause);
    await until('a warning', () => severityOf(document.uri) === vscode.DiagnosticSeverity.Warning);
    try {
      await settings.update('rules', { 'missing-cause': 'info' }, vscode.ConfigurationTarget.Workspace);
      await until('information', () => severityOf(document.uri) === vscode.DiagnosticSeverity.Information);
      await writeText('configured/.postmortem.yaml', 'rules:\n  missing-cause: error\n');
      await until('an error', () => severityOf(document.uri) === vscode.DiagnosticSeverity.Error);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('that cannot be used is said on its line, and the document goes on with the default', async () => {
    const config = await writeText(
      'configured/.postmortem.yaml',
      'rules:\n  missing-cause: loud\n  missing-apologies: off\n',
    );
    const { document } = await openFile('configured/bad.md', withoutCause);
    await until('a warning', () => severityOf(document.uri) === vscode.DiagnosticSeverity.Warning);
    const faults = await until('the faults', () => {
      const all = diagnosticsOf(config);
      return all.length > 0 ? all : undefined;
    });
    assert.deepEqual(
      faults.map(({ range }) => range.start.line),
      [1, 2],
    );
    assert.include(faults[0]!.message, 'missing-cause');

    const editor = await vscode.window.showTextDocument(config);
    await editor.edit((edit) => edit.replace(new vscode.Range(1, 0, 3, 0), '  missing-cause: error\n'));
    await until('no fault', () => diagnosticsOf(config).length === 0);
    await editor.document.save();
    await until('an error', () => severityOf(document.uri) === vscode.DiagnosticSeverity.Error);
  });

  it('that is no YAML at all is said, and stops nothing', async () => {
    const config = await writeText('configured/.postmortem.yaml', 'rules: [\n');
    const { document } = await openFile('configured/broken.md', withoutCause);
    await until('a warning', () => severityOf(document.uri) === vscode.DiagnosticSeverity.Warning);
    await until('the fault', () => diagnosticsOf(config).length > 0);
  });

  it('completes itself: keys, rules, severities, options', async () => {
    const offered = async (marked: string): Promise<string[]> => {
      const { document } = await openFile('configured/.postmortem.yaml', marked.replace('¦', ''));
      await until('the text', () => document.getText() === marked.replace('¦', '') || undefined);
      const list: vscode.CompletionList = await vscode.commands.executeCommand(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(marked.indexOf('¦')),
      );
      await closeAll();
      const kinds = [vscode.CompletionItemKind.Property, vscode.CompletionItemKind.EnumMember];
      return list.items.filter(({ kind }) => kinds.includes(kind!)).map(({ label }) => String(label));
    };
    assert.sameMembers(await offered('¦\nexclude: []\n'), ['include', 'rules']);
    const rules = await offered('rules:\n  missing-cause: off\n  ¦\n');
    assert.include(rules, 'missing-impact');
    assert.notInclude(rules, 'missing-cause');
    assert.sameMembers(await offered('rules:\n  missing-cause: ¦\n'), ['off', 'hint', 'info', 'warning', 'error']);
    assert.sameMembers(await offered('rules:\n  timeline-gap:\n    ¦\n'), ['severity', 'minutes']);
    assert.isEmpty(await offered('include:\n  ¦\n'));
  });

  it('includes and excludes by path, relative to itself', async () => {
    await writeText('configured/.postmortem.yaml', "include: ['reports/**']\nexclude: ['drafts/**']\n");
    const text = withoutCause.replace('postmortem: true\n', '');
    const report = await openFile('configured/reports/one.md', '# Notes\n\nThe shop was closed.\n');
    const draft = await openFile('configured/drafts/two.md', text);
    await until('a finding in what is included', () => rulesOf(report.document.uri).includes('missing-cause'));
    await untilJudged();
    assert.deepEqual(rulesOf(draft.document.uri), []);
  });
});

/** What the page that is open now was made from. */
async function explanation(): Promise<vscode.TextDocument> {
  const tab = await until('the page', () => vscode.window.tabGroups.activeTabGroup.activeTab);
  assert.instanceOf(tab.input, vscode.TabInputCustom);
  const { uri, viewType } = tab.input as vscode.TabInputCustom;
  assert.equal(viewType, 'vscode.markdown.preview.editor');
  return vscode.workspace.openTextDocument(uri);
}

describe('explain', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('configured'), { recursive: true });
  });

  it('says what decided, what was recognised and which settings apply', async () => {
    await writeText('configured/.postmortem.yaml', 'rules:\n  missing-cause: error\n');
    await openFile('configured/explained.md', complete);
    await vscode.commands.executeCommand('postmortem.explain');
    const document = await explanation();
    assert.equal(document.languageId, 'markdown');
    // The file may be noticed only now; the page follows.
    const setting = /rules\.missing-cause\.severity.*error.*configured\/\.postmortem\.yaml/;
    const text = await until('the setting', () => (setting.test(document.getText()) ? document.getText() : undefined));
    assert.include(text, 'This document is checked as a postmortem.');
    assert.include(text, 'postmortem: true');
    assert.match(text, /\| 8 \| Summary \| Summary \| heading \|/);
  });

  it('says of any other Markdown that it is left alone', async () => {
    await openFile('configured/notes.md', '# Notes\n\nBuy milk.\n');
    await vscode.commands.executeCommand('postmortem.explain');
    const text = (await explanation()).getText();
    assert.include(text, 'is not checked');
    assert.include(text, 'Nothing in its content is that of a postmortem.');
  });
});
