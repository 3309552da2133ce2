import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, complete, incident, openFile, rulesOf, until, untilJudged } from './workspace.ts';

const lensesOf = (uri: vscode.Uri): Promise<vscode.CodeLens[]> =>
  Promise.resolve(vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10)).then(
    (lenses) => lenses.filter(({ command }) => command?.command === 'postmortem.insertMissingSections'),
  );

describe('missing sections', () => {
  afterEach(closeAll);

  const half = incident(
    '## Impact\n\n1,200 of 40,000 customers could not pay for 40 minutes.\n\n## Lessons learned\n\nMany.\n',
  );

  it('are counted at the title and inserted at once, each at its place, as one step to undo', async () => {
    const { document } = await openFile('glance/half.md', half);
    const [lens] = await until('the lens', async () => {
      const lenses = await lensesOf(document.uri);
      return lenses.length > 0 ? lenses : undefined;
    });
    assert.equal(lens!.command?.title, 'Add missing sections (5)');
    assert.match(document.lineAt(lens!.range.start.line).text, /^# Checkout outage/);
    await vscode.commands.executeCommand(lens!.command!.command);
    assert.sameOrderedMembers(document.getText().match(/^## .*/gm)!, [
      '## Impact',
      '## Timeline',
      '## Root cause and contributing factors',
      '## Data loss',
      '## Apology',
      '## Action items',
      '## Lessons learned',
    ]);
    assert.notMatch(document.getText(), /\$\{?\d/, 'no snippet syntax is left');
    await until('nothing missing', () => !rulesOf(document.uri).includes('missing-cause'));
    assert.deepEqual(await lensesOf(document.uri), []);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), half);
  });

  it('have one row of tab stops, through all of them', async () => {
    const editor = await openFile('glance/stops.md', half);
    await until('findings', () => rulesOf(editor.document.uri).length > 0);
    await vscode.commands.executeCommand('postmortem.insertMissingSections');
    const selected = (): string => editor.document.getText(editor.selection);
    await until('the first tab stop', () => selected() === 'YYYY-MM-DD');
    const seen = new Set<string>();
    for (let i = 0; i < 12; i++) {
      seen.add(selected());
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    }
    await until('a tab stop of a later section', () => [...seen].some((one) => one.startsWith('[Was data lost')));
  });

  it('come first in the light bulb of the title', async () => {
    const { document } = await openFile('glance/bulb.md', half);
    await until('findings', () => rulesOf(document.uri).includes('missing-cause'));
    const at = document.positionAt(document.getText().indexOf('Checkout outage'));
    const actions = await until('quick fixes', async () => {
      const all: vscode.CodeAction[] = await vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
        vscode.CodeActionKind.QuickFix.value,
      );
      return all.length > 0 ? all : undefined;
    });
    assert.equal(actions[0]!.title, 'Add missing sections (5)');
  });

  it('are not counted where all are there, nor in any other Markdown', async () => {
    const good = await openFile('glance/good.md', complete);
    const notes = await openFile('glance/notes.md', '# Notes\n\n## Impact\n\nNone.\n');
    await untilJudged();
    assert.deepEqual(await lensesOf(good.document.uri), []);
    assert.deepEqual(await lensesOf(notes.document.uri), []);
    const before = notes.document.getText();
    await vscode.window.showTextDocument(notes.document);
    await vscode.commands.executeCommand('postmortem.insertMissingSections');
    assert.equal(notes.document.getText(), before);
  });
});

describe('checklist', () => {
  afterEach(closeAll);

  it('inserts what is missing from its line', async () => {
    const { document } = await openFile('glance/inline.md', complete.replace(/## Data loss\n\n.*\n\n/, ''));
    await vscode.commands.executeCommand('postmortem.checklist.focus');
    await vscode.commands.executeCommand('postmortem.checklist.insert', { kind: 'data-loss' });
    await until('the section', () => /^## Data loss$/m.test(document.getText()));
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });
});

describe('folding', () => {
  afterEach(closeAll);

  const starts = async ({ document }: vscode.TextEditor): Promise<string[]> => {
    const ranges: vscode.FoldingRange[] = await vscode.commands.executeCommand(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    return ranges.map(({ start, end }) => `${document.lineAt(start).text} … ${document.lineAt(end).text}`);
  };

  it('hides what is told of an entry behind its time', async () => {
    const text =
      '## Timeline\n\n**09:10 UTC** The error rate rose.\n\nTwo thirds of it were time-outs.\n\n- Payment\n- Basket\n\n**09:14 UTC** The alarm went off.\n\n**09:50 UTC** It worked again.\n';
    const editor = await openFile('glance/folded.md', incident(text));
    assert.include(await starts(editor), '**09:10 UTC** The error rate rose. … - Basket');
  });

  it('adds nothing in any other Markdown', async () => {
    const text = '# Log\n\n**09:10** Woke up.\n\nIt rained.\n\n**09:14** Slept again.\n';
    const editor = await openFile('glance/log.md', text);
    assert.notInclude((await starts(editor)).join(), 'Woke up. …');
  });
});
