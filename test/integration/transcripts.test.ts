import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, incident, openFile, until } from './workspace.ts';

const into = incident('## Timeline (UTC)\n\n- 2026-03-03 09:10 — The error rate rose.\n- 10:30 — Closed.\n');
const chat = 'Alice Martin  9:14 AM\nAlarm | *all* regions\nBob Durand  9:50 AM\nAlice, I rolled back\n';
const after = into.replace(
  '- 10:30',
  '- 2026-03-03 09:14 UTC — engineer 1: Alarm \\| \\*all\\* regions\n- 2026-03-03 09:50 UTC — engineer 2: engineer 1, I rolled back\n- 10:30',
);

/** Takes what is offered, question by question. */
async function paste(transcript: string): Promise<void> {
  let ended = false;
  const done = vscode.commands.executeCommand('postmortem.pasteTranscript', transcript).then(() => {
    ended = true;
  });
  await until('zone and entries to be taken', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return ended;
  });
  await done;
}

describe('a transcript', () => {
  afterEach(closeAll);

  it('is shown before it becomes entries, asks for the zone once, and is undone in one step', async () => {
    const { document } = await openFile('transcripts/chat.md', into);
    await paste(chat);
    assert.equal(document.getText(), after);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), into);
  });

  for (const [where, around, entry] of [
    ['a nested list', '- **3 March 2026**\n    - 09:10 UTC – Deploy\n', '    - 2026-03-03 09:12 UTC — restarting\n'],
    ['a list nested by tabs', '- 3 March 2026\n\t- 09:10 UTC: Deploy\n', '\t- 2026-03-03 09:12 UTC — restarting\n'],
    ['a quote', '> - 2026-03-03 09:10 UTC: Deploy\n', '> - 2026-03-03 09:12 UTC — restarting\n'],
    [
      'a table with columns of its own',
      '| Time (UTC) | Who | Event |\n| --- | --- | --- |\n| 2026-03-03 09:10 | bob | Deploy |\n',
      '| 2026-03-03 09:12 |  | restarting |\n',
    ],
  ] as const) {
    it(`becomes entries like those around it in ${where}`, async () => {
      const last = around.split('\n').at(-2)!.replace('09:10', '09:20').replace('Deploy', 'Rollback');
      const before = incident(`## Timeline\n\n${around}${last}\n\n## Apology\n`);
      const { document } = await openFile(`transcripts/${where}.md`, before);
      await paste('2026-03-03 09:12 UTC restarting\n2026-03-03 09:13 UTC still down\n');
      const next = entry.replace('09:12', '09:13').replace('restarting', 'still down');
      assert.equal(document.getText(), before.replace(last, `${entry}${next}${last}`));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });
  }

  it('changes nothing when the person gives up, or when it is none', async () => {
    const { document } = await openFile('transcripts/given-up.md', into);
    await vscode.commands.executeCommand('postmortem.pasteTranscript', 'Just a sentence.');
    let ended = false;
    const done = vscode.commands.executeCommand('postmortem.pasteTranscript', chat).then(() => {
      ended = true;
    });
    await until('the end of the command', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return ended;
    });
    await done;
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.equal(document.getText(), into);
  });
});
