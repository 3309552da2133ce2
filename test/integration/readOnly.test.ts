import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, incident, openFile, rulesOf, until, wait } from './workspace.ts';

const text = incident(
  '## Impact\n\nNobody could pay.\n\n## Timeline (UTC)\n\n- 2026-03-03 09:50 — Rolled back.\n- 2026-03-03 09:10 — The error rate rose.\n',
);
const chat = '2026-03-03 09:14 UTC Alarm\n2026-03-03 09:20 UTC Call opened\n';

/** What writes, with its answers given in advance; what still asks takes the first entry. */
const commands: readonly (readonly [command: string, ...given: unknown[]])[] = [
  ['insertMissingSections'],
  ['insertSection', 'cause'],
  ['checklist.insert', { kind: 'cause' }],
  ['insertSnippet', 'No data lost'],
  ['insertTimelineEntry'],
  ['insertMilestone', 'detected'],
  ['insertAction'],
  ['stampNow'],
  ['stampMilestone', 'detected'],
  ['pasteTranscript', chat],
  ['sortTimeline'],
  ['convertTimeline', undefined, undefined, 'Europe/Paris'],
  ['changeTimelineLayout'],
  ['turnLogIntoPostmortem', 'templates/en/short.md'],
  ['switchTemplate', { template: 'templates/en/public.md' }],
  ['switchTemplate', { template: 'templates/en/public.md', move: true }],
];

async function run([command, ...given]: (typeof commands)[number]): Promise<void> {
  let ended = false;
  const done = vscode.commands.executeCommand(`postmortem.${command}`, ...given).then(() => {
    ended = true;
  });
  await until(`the end of ${command}`, async () => {
    if (!ended) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return ended;
  });
  await done;
}

/** Opens the text with the caret in its timeline, and waits until it was judged. */
async function open(path: string): Promise<vscode.TextEditor> {
  const editor = await openFile(path, text);
  const at = editor.document.positionAt(text.indexOf('Rolled back'));
  editor.selection = new vscode.Selection(at, at);
  await until('a finding', () => rulesOf(editor.document.uri).includes('missing-cause'));
  return editor;
}

describe('a read-only editor', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('that is locked for the session is left as it is by every command', async () => {
    const { document } = await open('readOnly/session.md');
    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
    // The lock reaches the editor a moment later, and nothing tells of it.
    await wait(500);
    const { version } = document;
    for (const command of commands) {
      await run(command);
      assert.equal(document.getText(), text, command[0]);
    }
    assert.equal(document.version, version);

    await vscode.commands.executeCommand('workbench.action.files.setActiveEditorWriteableInSession');
    await wait(500);
    await run(['insertMissingSections']);
    assert.include(document.getText(), '\n## Data loss\n', 'once it is unlocked');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('that a setting locks is left as it is by every command', async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('readonlyInclude', { '**/readOnly/*.md': true }, vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await open('readOnly/setting.md');
      for (const command of commands) {
        await run(command);
        assert.equal(document.getText(), text, command[0]);
      }
    } finally {
      await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('takes each of these when it is not locked', async () => {
    const { document } = await open('readOnly/writable.md');
    for (const command of commands) {
      await run(command);
      assert.notEqual(document.getText(), text, command[0]);
      await vscode.commands.executeCommand('leaveSnippet');
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text, `${command[0]}, undone`);
    }
  });
});
