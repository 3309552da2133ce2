import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, incident, openFile, untilJudged } from './workspace.ts';

const text = incident(`## Impact

Nobody could pay.

## Timeline

- 2026-03-03 09:10 UTC: **Started**: the error rate rose.
- 2026-03-03 09:14 UTC: **Detected**: the latency alarm went off.
- 2026-03-03 11:41 UTC: **Resolved**: the checkout worked again.
`);

const whole = (document: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, document.lineCount, 0);

async function hintsIn(document: vscode.TextDocument): Promise<string[]> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole(document),
  );
  return hints.map(({ label }) => String(label).replaceAll('\u00a0', ' '));
}

const lensesOf = (document: vscode.TextDocument): Thenable<vscode.CodeLens[]> =>
  vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri);

describe('a timeline, while it is read', () => {
  afterEach(closeAll);

  it('shows behind each time how long after the start it was, unless that is switched off', async () => {
    const { document } = await openFile('timeline/hints.md', text);
    assert.deepEqual(await hintsIn(document), ['T', 'T+4 min', 'T+2 h 31 min · +2 h 27 min']);
    const settings = vscode.workspace.getConfiguration('postmortem');
    await settings.update('timeline.hints', false, vscode.ConfigurationTarget.Workspace);
    try {
      assert.isEmpty(await hintsIn(document));
    } finally {
      await settings.update('timeline.hints', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('tells on hover what the clocks showed elsewhere', async () => {
    const { document } = await openFile('timeline/hover.md', text.replace('09:14 UTC', '10:14 CET'));
    const at = document.positionAt(document.getText().indexOf('10:14') + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const shown = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join();
    assert.include(shown, '**2026-03-03 09:14 UTC**');
    assert.include(shown, '**2026-03-03 10:14 UTC+1** | in the document');
    assert.include(shown, 'after the start');
  });

  it('has the figures above impact and timeline, each of which leads to what it was computed from', async () => {
    const editor = await openFile('timeline/figures.md', text);
    const { document } = editor;
    const lenses = (await lensesOf(document)).filter(({ command }) => command?.command === 'postmortem.showEvents');
    const told = lenses.map(({ command, range }) => `${range.start.line}: ${command!.title.replaceAll('\u00a0', ' ')}`);
    assert.deepEqual(told, [
      '7: Time to detect: 4 min',
      '7: To resolve, in total: 2 h 31 min',
      '11: Time to detect: 4 min',
      '11: To resolve, in total: 2 h 31 min',
    ]);
    const { command, arguments: given } = lenses[1]!.command!;
    await vscode.commands.executeCommand(command, ...given!);
    const selected = vscode.window.activeTextEditor!.selections.map((one) => document.getText(one));
    assert.sameMembers(selected, ['2026-03-03 09:10 UTC', '2026-03-03 11:41 UTC']);
  });

  it('goes from one milestone to the next and back, and lists them in the outline', async () => {
    const editor = await openFile('timeline/milestones.md', text);
    const lines: number[] = [];
    for (const command of ['next', 'next', 'next', 'next', 'previous']) {
      await vscode.commands.executeCommand(`postmortem.${command}Milestone`);
      lines.push(editor.selection.active.line);
    }
    assert.deepEqual(lines, [13, 14, 15, 13, 15]);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    const milestones = symbols.filter(({ kind }) => kind === vscode.SymbolKind.Event).map(({ name }) => name);
    assert.deepEqual(
      milestones.map((name) => name.split(' ').at(-1)),
      ['Started', 'Detected', 'Resolved'],
    );
  });

  it('leaves other documents alone', async () => {
    const { document } = await openFile('timeline/other.md', '# Diary\n\n- 09:10 Coffee\n- 09:20 Tea\n- 09:30 Milk\n');
    await untilJudged();
    assert.isEmpty(await hintsIn(document));
    assert.isEmpty((await lensesOf(document)).filter(({ command }) => command?.command.startsWith('postmortem')));
  });
});
