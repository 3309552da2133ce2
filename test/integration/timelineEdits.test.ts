import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, diagnosticsOf, incident, openFile, ruleOf, until } from './workspace.ts';

const unordered = incident(`## Timeline (UTC)

- 09:10 The error rate rose.
- 09:50 **Resolved** by a rollback,
  for good.
  - One server took longer.
- 09:14 The latency alarm | went off.
`);

async function actionsAt({ document }: vscode.TextEditor, text: string): Promise<vscode.CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(text));
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at));
}

async function run(editor: vscode.TextEditor, text: string, title: string, ...given: unknown[]): Promise<void> {
  const { command, arguments: known } = await until(title, async () => {
    const actions = await actionsAt(editor, text);
    return actions.find((one) => one.title === title)?.command;
  });
  await vscode.commands.executeCommand(command, ...(known ?? []), ...given);
}

describe('edits of a timeline', () => {
  afterEach(closeAll);

  it('sort it where the finding is, in one step to undo', async () => {
    const editor = await openFile('timeline/sort.md', unordered);
    const { document } = editor;
    await until('unordered-timeline', () =>
      diagnosticsOf(document.uri).some((one) => ruleOf(one) === 'unordered-timeline'),
    );
    await run(editor, '09:14', 'Sort the timeline');
    const lines = document
      .getText()
      .split('\n')
      .filter((line) => line.startsWith('- ') || line.startsWith('  '));
    assert.deepEqual(lines, [
      '- 09:10 The error rate rose.',
      '- 09:14 The latency alarm | went off.',
      '- 09:50 **Resolved** by a rollback,',
      '  for good.',
      '  - One server took longer.',
    ]);
    await until('no finding', () => !diagnosticsOf(document.uri).some((one) => ruleOf(one) === 'unordered-timeline'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), unordered);
  });

  it('convert it and keep the original', async () => {
    const editor = await openFile('timeline/convert.md', unordered);
    await run(editor, '09:10', 'Convert the timeline to another time zone…', 'Europe/Paris');
    assert.include(editor.document.getText(), '- 10:10 UTC+1 (09:10 UTC) The error rate rose.');
    assert.include(editor.document.getText(), '## Timeline (UTC+1)');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), unordered);
  });

  it('say the zone that a person picks', async () => {
    const text = unordered.replace(' (UTC)', '');
    const editor = await openFile('timeline/zone.md', text);
    const { document } = editor;
    await until('time-without-zone', () =>
      diagnosticsOf(document.uri).some((one) => ruleOf(one) === 'time-without-zone'),
    );
    let ended = false;
    const done = run(editor, '09:10', 'Say in which time zone these times are…').then(() => {
      ended = true;
    });
    await until('the first zone to be taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return ended;
    });
    await done;
    assert.include(document.getText(), '## Timeline\n\nAll times are in UTC.\n\n- 09:10');
    await until('no finding', () => !diagnosticsOf(document.uri).some((one) => ruleOf(one) === 'time-without-zone'));
  });

  it('write the date where midnight passes', async () => {
    const editor = await openFile('timeline/midnight.md', incident('## Timeline (UTC)\n\n- 23:10 A\n- 00:20 B\n'));
    await run(editor, '23:10', 'Write the date where midnight passes');
    assert.include(editor.document.getText(), '- 2026-03-04 00:20 B');
  });

  it('make a table of it and a list again', async () => {
    const editor = await openFile('timeline/table.md', unordered);
    await run(editor, '09:10', 'Turn the timeline into a table');
    assert.include(editor.document.getText(), '| 09:14 | The latency alarm \\| went off. |');
    assert.include(
      editor.document.getText(),
      '| 09:50 | **Resolved** by a rollback, for good.<br>One server took longer. |',
    );
    await run(editor, '09:10', 'Turn the timeline into a list');
    assert.include(editor.document.getText(), '- 09:14 — The latency alarm | went off.');
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), unordered);
  });
});
