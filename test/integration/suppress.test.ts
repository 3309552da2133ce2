import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import {
  closeAll,
  complete,
  diagnosticsOf,
  inWorkspace,
  openFile,
  readText,
  ruleOf,
  rulesOf,
  until,
  writeText,
} from './workspace.ts';

/** A finding in each construct in which a comment could do harm. */
const text = complete
  .replace('No data was lost.', 'TBD')
  .replace('The latency alarm', 'TBD: the latency alarm')
  .replace('| CHK-12 |', '| TBD |');

/** The quick fixes on what a rule finds at the first `TBD` behind a text. */
async function fixesBehind({ document }: vscode.TextEditor, before: string): Promise<vscode.CodeAction[]> {
  const all = document.getText();
  const at = document.positionAt(all.indexOf('TBD', all.indexOf(before)));
  await until('the finding', () =>
    diagnosticsOf(document.uri).some((one) => ruleOf(one) === 'placeholder-left' && one.range.contains(at)),
  );
  const range = new vscode.Range(at, at);
  const kind = vscode.CodeActionKind.QuickFix.value;
  // The window may hear of the provider later than of the finding.
  return until('quick fixes', async () => {
    const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      kind,
    );
    return actions.length > 0 ? actions : undefined;
  });
}

async function apply(editor: vscode.TextEditor, before: string, title: string): Promise<void> {
  const actions = await fixesBehind(editor, before);
  const action = actions.find((one) => one.title === title);
  assert.exists(action, actions.map((one) => one.title).join(', '));
  if (action?.edit) await vscode.workspace.applyEdit(action.edit);
  if (action?.command)
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

const placeholdersIn = (uri: vscode.Uri): number => rulesOf(uri).filter((rule) => rule === 'placeholder-left').length;

describe('suppress', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('suppress'), { recursive: true });
  });

  it('offers four reaches, after the fixes', async () => {
    const editor = await openFile('suppress/offered.md', text.replace(/## Root cause\n\n.*\n\n/, ''));
    const titles = (await fixesBehind(editor, '## Data loss')).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.includes('placeholder-left')),
      [
        'Suppress “placeholder-left” on this line',
        'Suppress “placeholder-left” in this section',
        'Suppress “placeholder-left” in this file',
        'Suppress “placeholder-left” in the workspace',
      ],
    );
    const { document } = editor;
    const title = document.positionAt(document.getText().indexOf('Checkout outage'));
    const atTitle = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(title, title),
      vscode.CodeActionKind.QuickFix.value,
    );
    const first = atTitle.findIndex((one) => one.title.startsWith('Suppress'));
    assert.isAbove(first, 0);
    assert.isTrue(atTitle.slice(first).every((one) => one.title.startsWith('Suppress')));
  });

  it('on this line stands where it breaks neither list nor table, asks for the reason, and is undone in one step', async () => {
    const editor = await openFile('suppress/line.md', text);
    const { document } = editor;
    const title = 'Suppress “placeholder-left” on this line';
    await apply(editor, '## Timeline', title);
    await until('two', () => placeholdersIn(document.uri) === 2);
    assert.include(
      document.getText(),
      'rose to 12 %.\n  <!-- postmortem-disable-next-line placeholder-left --  -->\n- 2026-03-03 09:14 UTC: TBD',
    );
    const { active } = editor.selection;
    assert.match(
      document.lineAt(active.line).text.slice(0, active.character),
      / -- $/,
      'the caret waits for the reason',
    );
    await until('the question for the reason', () => rulesOf(document.uri).includes('suppression-without-reason'));
    await vscode.commands.executeCommand('type', { text: 'the alarm has no name' });
    await until('an answer', () => !rulesOf(document.uri).includes('suppression-without-reason'));
    await apply(editor, '## Action items', title);
    await until('one', () => placeholdersIn(document.uri) === 1);
    assert.match(document.getText(), /^<!-- postmortem-disable-next-line .*-->\n\| Action \|/m);
    await vscode.commands.executeCommand('undo');
    await until('two again', () => placeholdersIn(document.uri) === 2);
  });

  it('in this section stands around it', async () => {
    const editor = await openFile('suppress/section.md', text);
    const { document } = editor;
    await apply(editor, '## Data loss', 'Suppress “placeholder-left” in this section');
    await until('two', () => placeholdersIn(document.uri) === 2);
    assert.match(
      document.getText(),
      /\n\n<!-- postmortem-disable placeholder-left -- {2}-->\n\n## Data loss\n\nTBD\n\n<!-- postmortem-enable placeholder-left -->\n\n## Apology/,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('in this file stands below the front matter', async () => {
    const editor = await openFile('suppress/file.md', text);
    await apply(editor, '## Data loss', 'Suppress “placeholder-left” in this file');
    await until('none', () => placeholdersIn(editor.document.uri) === 0);
    assert.match(
      editor.document.getText(),
      /^---\n[^<]*\n---\n<!-- postmortem-disable-file placeholder-left -- {2}-->\n\n# /,
    );
  });

  it('in the workspace makes a configuration file where there is none', async () => {
    const config = inWorkspace('.postmortem.yaml');
    const editor = await openFile('suppress/deep/workspace.md', text);
    const title = 'Suppress “placeholder-left” in the workspace';
    try {
      await apply(editor, '## Data loss', title);
      await until('none', () => placeholdersIn(editor.document.uri) === 0);
      assert.equal(await readText(config), 'rules:\n  placeholder-left: off\n');
      assert.equal(editor.document.getText(), text);
    } finally {
      await vscode.workspace.fs.delete(config);
    }
    await until('all again', () => placeholdersIn(editor.document.uri) === 3);
  });

  it('in the workspace edits the nearest configuration file and keeps its comments', async () => {
    const config = await writeText('suppress/.postmortem.yaml', '# Ours.\nrules:\n  missing-cause: info # for now\n');
    const editor = await openFile('suppress/deep/nearest.md', text);
    await apply(editor, '## Data loss', 'Suppress “placeholder-left” in the workspace');
    await until('none', () => placeholdersIn(editor.document.uri) === 0);
    assert.equal(await readText(config), '# Ours.\nrules:\n  missing-cause: info # for now\n  placeholder-left: off\n');
  });

  it('in the workspace leaves alone what it cannot read', async () => {
    const config = await writeText('suppress/broken/.postmortem.yaml', 'rules: [\n');
    const editor = await openFile('suppress/broken/it.md', text);
    await apply(editor, '## Data loss', 'Suppress “placeholder-left” in the workspace');
    assert.equal(await readText(config), 'rules: [\n');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('in the workspace leaves alone a configuration file that is read-only', async () => {
    const files = vscode.workspace.getConfiguration('files');
    const config = await writeText('suppress/locked/.postmortem.yaml', 'rules:\n  missing-cause: info\n');
    await files.update('readonlyInclude', { '**/locked/*.yaml': true }, vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await openFile('suppress/locked/it.md', text);
      await vscode.commands.executeCommand('postmortem.switchOff', document.uri, 'placeholder-left');
      const open = await vscode.workspace.openTextDocument(config);
      assert.equal(open.getText(), 'rules:\n  missing-cause: info\n');
      assert.equal(await readText(config), open.getText());
      await vscode.commands.executeCommand('notifications.clearAll');
    } finally {
      await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
