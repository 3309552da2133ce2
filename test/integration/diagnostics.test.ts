import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import {
  closeAll,
  complete,
  diagnosticsOf,
  incident,
  openFile,
  openUntitled,
  ruleOf,
  rulesOf,
  until,
  untilJudged,
  wait,
} from './workspace.ts';

const withoutCause = complete.replace(/## Root cause\n\n.*\n\n/, '');

describe('diagnostics', () => {
  afterEach(closeAll);

  it('appear on opening, with severity, source and a message in the language of the editor', async () => {
    const { document } = await openFile('diagnostics/bad.md', withoutCause);
    const found = await until('missing-cause', () =>
      diagnosticsOf(document.uri).find((one) => ruleOf(one) === 'missing-cause'),
    );
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(found.message, /caused the incident/);
    assert.include(document.getText(found.range), 'Checkout outage of 3 March 2026');
  });

  it('are not there for a document that lacks nothing', async () => {
    const { document } = await openFile('diagnostics/good.md', complete);
    await untilJudged();
    assert.deepEqual(
      diagnosticsOf(document.uri).map(({ message }) => message),
      [],
    );
  });

  it('disappear when what was missing is written, and come back when it is taken away', async () => {
    const editor = await openFile('diagnostics/edited.md', withoutCause);
    const { document } = editor;
    await until('missing-cause', () => rulesOf(document.uri).includes('missing-cause'));
    await editor.edit((edit) =>
      edit.insert(document.positionAt(document.getText().length), '\n## Root cause\n\nA limit was removed.\n'),
    );
    await until('no missing-cause', () => !rulesOf(document.uri).includes('missing-cause'));
    await vscode.commands.executeCommand('undo');
    await until('missing-cause again', () => rulesOf(document.uri).includes('missing-cause'));
  });

  it('wait while the line is being typed and come when the caret leaves it', async () => {
    const editor = await openFile('diagnostics/typed.md', complete);
    const { document } = editor;
    await untilJudged();
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '## Lessons learned' });
    await wait(400);
    assert.notInclude(rulesOf(document.uri), 'empty-section', 'while typing the heading');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until('empty-section', () => rulesOf(document.uri).includes('empty-section'));
  });

  it('come by themselves when nobody types for a while', async () => {
    const editor = await openFile('diagnostics/paused.md', complete);
    const { document } = editor;
    await untilJudged();
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('type', { text: '## Lessons learned' });
    await until('empty-section', () => rulesOf(document.uri).includes('empty-section'));
  });

  it('are those of the text as it is, never of what it was when the judging began', async () => {
    for (let i = 0; i < 2; i++) {
      // Each in a folder of its own, whose configuration is looked for while the text changes already.
      const editor = await openFile(`diagnostics/moved-${i}/a.md`, `${complete}\n[Was it a limit?]\n`);
      const { document } = editor;
      const placeholders = () => diagnosticsOf(document.uri).filter((one) => ruleOf(one) === 'placeholder-left');
      for (let line = 0; line < 4; line++) {
        await editor.edit((edit) => edit.insert(new vscode.Position(9, 0), 'One more sentence.\n\n'));
      }
      const [old] = placeholders();
      const found = await until('findings of the last text', () => placeholders().find((one) => one !== old));
      assert.equal(document.getText(found.range), '[Was it a limit?]');
    }
  });

  it('are there in an untitled document', async () => {
    const { document } = await openUntitled(withoutCause);
    await until('missing-cause', () => rulesOf(document.uri).includes('missing-cause'));
  });

  it('go when the document closes or is no Markdown any more', async () => {
    const { document } = await openFile('diagnostics/closed.md', withoutCause);
    await until('missing-cause', () => rulesOf(document.uri).includes('missing-cause'));
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until('nothing', () => rulesOf(document.uri).length === 0);
  });

  it('leave a README, a change log and a page that says it is none entirely alone', async () => {
    const readme = await openFile('README.md', '# Checkout\n\n## Installation\n\nRun it.\n\n## License\n\nMIT\n');
    const changes = await openFile(
      'CHANGELOG.md',
      '# Changelog\n\n## 1.2.0\n\n- Fixed an outage of the checkout.\n- Impact: none.\n\n## 1.1.0\n\n- First release.\n',
    );
    const said = await openFile('diagnostics/none.md', withoutCause.replace('postmortem: true', 'postmortem: false'));
    await untilJudged();
    for (const { document } of [readme, changes, said]) assert.deepEqual(rulesOf(document.uri), []);
  });

  it('survive front matter that is not closed yet', async () => {
    const editor = await openUntitled(
      withoutCause.slice(withoutCause.indexOf('# ')).replace('Checkout outage', 'Postmortem: checkout outage'),
    );
    const { document } = editor;
    await until('missing-cause', () => rulesOf(document.uri).includes('missing-cause'));
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const text of ['---\n', 'title: Checkout\n', 'status: final\n']) {
      await vscode.commands.executeCommand('type', { text });
      await wait(300);
      assert.include(rulesOf(document.uri), 'missing-cause', `after ${text}`);
    }
    await vscode.commands.executeCommand('type', { text: '---\n' });
    await until('missing-cause as an error', () =>
      diagnosticsOf(document.uri).some(
        (one) => ruleOf(one) === 'missing-cause' && one.severity === vscode.DiagnosticSeverity.Error,
      ),
    );
  });

  it('say where reading stopped in a document of more lines than anybody writes, and still judge what stands above', async () => {
    const passive = complete.replace(
      'We apologise to every customer who could not pay.',
      'Customers are apologised to.',
    );
    const log = Array.from({ length: 12_000 }, (_, line) => `Line ${line} of a log that belongs elsewhere.`);
    const { document } = await openFile('diagnostics/log.md', `${passive}\n## Appendix\n\n${log.join('\n')}\n`);
    const find = (rule: string): Promise<vscode.Diagnostic> =>
      until(rule, () => diagnosticsOf(document.uri).find((one) => ruleOf(one) === rule));
    const unread = await find('unread-lines');
    assert.isAbove(unread.range.start.line, 9_000);
    const apology = await find('passive-apology');
    assert.equal(document.getText(apology.range), 'Customers are apologised to');
  });

  it('are found in what another program exported as HTML', async () => {
    const text = incident('<p>The checkout was down.</p>\n<p>Customers are <em>apologised to</em>.</p>\n');
    const { document } = await openFile('diagnostics/exported.md', text);
    const apology = await until('passive-apology', () =>
      diagnosticsOf(document.uri).find((one) => ruleOf(one) === 'passive-apology'),
    );
    assert.equal(document.getText(apology.range), 'Customers are <em>apologised to');
  });

  it('lead to the page of the rule', async () => {
    const { document } = await openFile('diagnostics/page.md', withoutCause);
    const found = await until('missing-cause', () =>
      diagnosticsOf(document.uri).find((one) => ruleOf(one) === 'missing-cause'),
    );
    const { target } = found.code as { target: vscode.Uri };
    const page = await vscode.workspace.openTextDocument(target);
    assert.match(page.getText(), /^# Missing cause$/m);
    await vscode.commands.executeCommand('vscode.open', target);
    const tab = await until('the page', () => vscode.window.tabGroups.activeTabGroup.activeTab);
    assert.instanceOf(tab.input, vscode.TabInputCustom);
    assert.equal((tab.input as vscode.TabInputCustom).uri.toString(), target.toString());
    assert.equal((tab.input as vscode.TabInputCustom).viewType, 'vscode.markdown.preview.editor');
  });

  it('show how a reference incident put it', async () => {
    const { document } = await openFile('diagnostics/related.md', withoutCause);
    const related = await until('related information', () => {
      const found = diagnosticsOf(document.uri).find((one) => ruleOf(one) === 'missing-cause');
      return found?.relatedInformation?.find(({ location }) => location.uri.scheme === 'postmortem');
    });
    const sample = await vscode.workspace.openTextDocument(related.location.uri);
    assert.match(sample.lineAt(related.location.range.start.line).text, /^## Root cause/);
    assert.include(related.message, 'OVHcloud');
  });

  it('name the place they speak of', async () => {
    const text = incident(
      '## Impact\n\nNobody could pay.\n\n## What happened\n\nThe root cause was an expired certificate.\n',
    );
    const { document } = await openFile('diagnostics/described.md', text);
    const found = await until('missing-cause', () =>
      diagnosticsOf(document.uri).find((one) => ruleOf(one) === 'missing-cause'),
    );
    assert.equal(found.severity, vscode.DiagnosticSeverity.Information);
    const here = found.relatedInformation?.find(({ location }) => location.uri.toString() === document.uri.toString());
    assert.include(document.getText(here?.location.range), 'expired certificate');
  });
});
