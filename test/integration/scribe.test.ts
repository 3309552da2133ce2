import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, openUntitled, until } from './workspace.ts';

/** What a person does between two stamps. */
const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', { text });

describe('a log, while the incident is on', () => {
  afterEach(closeAll);

  it('gets a stamped line from one key, in an untitled file', async () => {
    const editor = await openUntitled('');
    const today = new Date().toISOString().slice(0, 10);
    await vscode.commands.executeCommand('postmortem.stampNow');
    await type('the error rate rose');
    await vscode.commands.executeCommand('postmortem.stampMilestone', 'detected');
    await type('alarm');
    await vscode.commands.executeCommand('postmortem.stampNow');
    await type('call opened');
    const lines = editor.document.getText().split('\n');
    assert.lengthOf(lines, 3);
    assert.match(lines[0]!, new RegExp(`^- ${today} \\d\\d:\\d\\d UTC — the error rate rose$`));
    assert.match(lines[1]!, /^- .*\d\d:\d\d UTC — \*\*Detected\*\* — alarm$/);
    assert.match(lines[2]!, /^- .*\d\d:\d\d UTC — call opened$/);
    await vscode.commands.executeCommand('postmortem.stampNow');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), lines.join('\n'), 'one step to undo');
  });

  it('opens a file where there is none', async () => {
    await vscode.commands.executeCommand('postmortem.stampNow');
    const { document } = vscode.window.activeTextEditor!;
    assert.isTrue(document.isUntitled);
    assert.match(document.getText(), /^- \d{4}-\d\d-\d\d \d\d:\d\d UTC — $/);
  });

  it('becomes a postmortem with all its words, in one step to undo', async () => {
    const log = '# Checkout is down\n\n- 2026-03-03 09:10 UTC — Errors for $ {all}\n- 09:50 UTC — Rolled back\n';
    const { document } = await openUntitled(log);
    await vscode.commands.executeCommand('postmortem.turnLogIntoPostmortem', 'templates/en/short.md');
    const text = document.getText();
    assert.match(text, /^---\n/);
    assert.include(text, '# Checkout is down\n');
    assert.include(
      text,
      '## Timeline\n\n- 2026-03-03 09:10 UTC — Errors for $ {all}\n- 09:50 UTC — Rolled back\n\n## ',
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), log);
  });

  it('stays as it is when it has no title and nobody names it', async () => {
    const log = '- 2026-03-03 09:10 UTC — Errors\n- 09:50 UTC — Rolled back\n';
    const { document } = await openUntitled(log);
    let ended = false;
    const done = vscode.commands
      .executeCommand('postmortem.turnLogIntoPostmortem', 'templates/en/short.md')
      .then(() => {
        ended = true;
      });
    await until('the end of the command', async () => {
      // A title is needed: nothing is no answer.
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return ended;
    });
    await done;
    assert.equal(document.getText(), log);
  });

  it('has keys that nothing of the editor has', async () => {
    const { packageJSON } = vscode.extensions.getExtension('postmortem-tools.postmortem')!;
    const ours: string[] = packageJSON.contributes.keybindings.map(({ key }: { key: string }) => key);
    assert.includeMembers(ours, ['ctrl+alt+p n', 'ctrl+alt+p shift+n']);
    assert.lengthOf([...new Set(ours)], ours.length);
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const defaults = (await vscode.workspace.openTextDocument(uri)).getText();
    const bound = [...defaults.matchAll(/"key": "([^"]*)"[^}]*?"command": "([^"]*)"/g)];
    assert.isAbove(bound.length, 500);
    const clashes = bound.filter(
      ([, key, command]) => !command!.startsWith('postmortem') && /^ctrl\+alt\+p(?: |$)/.test(key!),
    );
    assert.isEmpty(clashes.map(([line]) => line));
  });
});
