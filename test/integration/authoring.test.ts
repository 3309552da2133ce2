import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, complete, incident, inWorkspace, openFile, readText, until, untilJudged } from './workspace.ts';

/** Puts the caret on the first place where a text stands. */
function caretAt({ document }: vscode.TextEditor, text: string): void {
  const editor = vscode.window.activeTextEditor!;
  const at = document.positionAt(document.getText().indexOf(text));
  editor.selection = new vscode.Selection(at, at);
}

const today = (): string => new Date().toISOString().slice(0, 10);

describe('insert', () => {
  afterEach(closeAll);

  it('adds an entry to the timeline in its layout, with the time in UTC, which one undo takes back', async () => {
    const editor = await openFile('authoring/entry.md', complete);
    const { document } = editor;
    caretAt(editor, 'The latency alarm');
    await vscode.commands.executeCommand('postmortem.insertTimelineEntry');
    const lines = document.getText().split('\n');
    const at = lines.findIndex((line) => line.includes('The latency alarm')) + 1;
    assert.match(lines[at]!, new RegExp(`^- ${today()} \\d\\d:\\d\\d UTC: \\[What happened\\?\\]$`));
    assert.equal(document.getText(editor.selection), '[What happened?]');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), complete);
  });

  it('adds a milestone to a table, in the language of the document', async () => {
    const french = `---\npostmortem: true\nlang: fr\n---\n\n# Panne\n\n## Chronologie\n\n| Heure (UTC) | Événement |\n| --- | --- |\n| 2026-03-03 09:10 | Mise en production |\n\n## Impact\n\nTous.\n`;
    const editor = await openFile('authoring/milestone.md', french);
    await vscode.commands.executeCommand('postmortem.insertMilestone', 'mitigated');
    assert.match(
      editor.document.getText(),
      /production \|\n\| \d{4}-\d\d-\d\d \d\d:\d\d \| \*\*Atténuation\*\* — \[Que s’est-il passé\u00a0\?\] \|\n\n## Impact/,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), french);
  });

  it('offers the milestones that are missing first, and changes nothing when the person gives up', async () => {
    const { document } = await openFile('authoring/pick.md', complete);
    let ended = false;
    const done = vscode.commands.executeCommand('postmortem.insertMilestone').then(() => {
      ended = true;
    });
    await until('the command to end', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return ended;
    });
    await done;
    assert.equal(document.getText(), complete);
    const again = vscode.commands.executeCommand('postmortem.insertMilestone');
    await until('a milestone', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return /\*\*\w+\*\* — \[What happened\?\]/.test(document.getText());
    });
    await again;
  });

  it('adds a row to the table of actions, whose questions are tab stops', async () => {
    const editor = await openFile('authoring/action.md', complete);
    const { document } = editor;
    await vscode.commands.executeCommand('postmortem.insertAction');
    assert.match(
      document.getText(),
      /CHK-12 \|\n\| \[What will .*\] \| \[Who\?\] \| YYYY-MM-DD \| \[P0 to P3\?\] \| \[Which ticket\?\] \|\n$/,
    );
    assert.match(document.getText(editor.selection), /^\[What will be different/);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await until('the next question', () => document.getText(editor.selection) === '[Who?]');
    await vscode.commands.executeCommand('leaveSnippet');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), complete);
  });

  it('is offered by the light bulb where it fits', async () => {
    const { document } = await openFile('authoring/bulb.md', complete);
    const titlesAt = async (text: string): Promise<string[]> => {
      const at = document.positionAt(document.getText().indexOf(text));
      const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
        vscode.CodeActionKind.Refactor.value,
      );
      return actions.map(({ title }) => title).filter((title) => title.startsWith('Insert'));
    };
    assert.sameMembers(await titlesAt('The latency alarm'), ['Insert timeline entry', 'Insert milestone…']);
    assert.sameMembers(await titlesAt('CHK-12'), ['Insert action']);
    assert.sameMembers(await titlesAt('A configuration change'), [
      'Insert “Five whys”',
      'Insert “Contributing factors”',
    ]);
    assert.sameMembers(await titlesAt('No data was lost.'), [
      'Insert “No data lost”',
      'Insert “Some data lost”',
      'Insert “Data loss not known yet”',
    ]);
    assert.sameMembers(await titlesAt('On 3 March 2026 the checkout'), []);
  });

  it('takes snippets in the language of the document, those of the section first, in one step', async () => {
    const french = `---\npostmortem: true\nlang: fr\n---\n\n# Panne\n\n## Perte de données\n\n[Quelles données ?]\n\n## Excuses\n`;
    const editor = await openFile('authoring/snippet.md', french);
    const { document } = editor;
    caretAt(editor, 'Quelles');
    await vscode.commands.executeCommand('postmortem.insertSnippet', 'Aucune perte de données');
    assert.match(
      document.getText(),
      /données\n\nAucune donnée n’a été perdue, .* \[Quelle vérification.*\]\n\n## Excuses\n$/,
    );
    assert.match(document.getText(editor.selection), /^\[Quelle vérification/);
    await vscode.commands.executeCommand('leaveSnippet');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), french);

    caretAt(editor, '## Excuses');
    const done = vscode.commands.executeCommand('postmortem.insertSnippet');
    await until('the first snippet', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return /## Excuses\n\nNous présentons nos excuses à \[/.test(document.getText());
    });
    await done;
  });

  it('puts a snippet below the whole table in whose row it was asked for', async () => {
    const table = '| Customers | Share |\n| --- | --- |\n| 1,200 | 3 % |\n| 80 | 1 % |\n';
    const text = incident(`## Data loss\n\n${table}\n## Apology\n`);
    const editor = await openFile('authoring/table.md', text);
    const { document } = editor;
    caretAt(editor, '1,200');
    await vscode.commands.executeCommand('postmortem.insertSnippet', 'No data lost');
    const [before, after] = document.getText().split(table);
    assert.equal(before, text.split(table)[0], 'the table is whole');
    assert.match(after!, /^\nNo data was lost[^|]*\n\n## Apology\n$/);
    await vscode.commands.executeCommand('leaveSnippet');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('keeps the colon of times beside a year written out', async () => {
    for (const [i, date] of ['12 March 2026', '12/03/2026', 'March 12, 2026'].entries()) {
      const editor = await openFile(`authoring/year-${i}.md`, incident(`## Timeline\n\n- ${date} 14:05 UTC: alarm\n`));
      await vscode.commands.executeCommand('postmortem.insertTimelineEntry');
      assert.match(editor.document.getText(), /alarm\n- \d{4}-\d\d-\d\d \d\d:\d\d UTC: \[What happened\?\]\n$/, date);
    }
  });

  it('keeps to deep indentation and Windows line breaks', async () => {
    const text = incident(
      '## Timeline\n\n1. 3 March\n\n   - 2026-03-03 09:10 UTC: Down\n   - 2026-03-03 09:50 UTC: Up\n',
    ).replaceAll('\n', '\r\n');
    const editor = await openFile('authoring/deep.md', text);
    caretAt(editor, 'Down');
    await vscode.commands.executeCommand('postmortem.insertTimelineEntry');
    assert.match(
      editor.document.getText(),
      /: Down\r\n {3}- .{10} .{5} UTC: \[What happened\?\]\r\n {3}- 2026-03-03 09:50/,
    );
  });
});

describe('save as template', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('.postmortem'), { recursive: true });
  });

  it('makes a template of the team’s own, which makes documents', async () => {
    for (const expected of ['payments-team.md', 'payments-team-2.md']) {
      await openFile('authoring/original.md', complete);
      await vscode.commands.executeCommand('postmortem.saveAsTemplate', { name: 'Payments team' });
      const { document } = vscode.window.activeTextEditor!;
      assert.isTrue(document.uri.path.endsWith(`/.postmortem/templates/${expected}`), document.uri.path);
      assert.equal(await readText(document.uri), document.getText());
      assert.include(document.getText(), 'title: Payments team');
      assert.notInclude(document.getText(), 'customers could not pay');
      await untilJudged();
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
      await closeAll();
    }
    assert.equal(await readText(inWorkspace('authoring/original.md')), complete);
    const template = inWorkspace('.postmortem/templates/payments-team.md').toString();
    await vscode.commands.executeCommand('postmortem.new', {
      template,
      title: 'Cards refused',
      severity: '',
      folder: null,
    });
    const text = vscode.window.activeTextEditor!.document.getText();
    assert.include(text, '# Cards refused');
    assert.deepEqual(text.match(/^## .*/gm), complete.match(/^## .*/gm));
  });

  it('finds a name for a file, whatever the template is called', async () => {
    for (const name of ['../../x', 'CON', '🔥', 'a/b\\c:"<>|?*', 'x'.repeat(300), '{{title}} $1 "q": y']) {
      await openFile('authoring/original.md', complete);
      await vscode.commands.executeCommand('postmortem.saveAsTemplate', { name });
      const { document } = vscode.window.activeTextEditor!;
      assert.match(document.uri.path, /\/\.postmortem\/templates\/[^/]+\.md$/, name);
      await untilJudged();
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri), [], name);
      await closeAll();
    }
  });
});

describe('switch template', () => {
  const short = incident('## Root cause\n\nA limit was removed.\n\n## Impact\n\n12 customers could not pay.\n');

  afterEach(closeAll);

  it('adds the sections that are missing and leaves the rest as it is, in one step', async () => {
    const editor = await openFile('authoring/switch.md', short);
    const { document } = editor;
    await vscode.commands.executeCommand('postmortem.switchTemplate', { template: 'templates/en/public.md' });
    const text = document.getText();
    assert.deepEqual(text.match(/^## .*/gm), [
      '## Root cause',
      '## Resolution',
      '## Data loss',
      '## Corrective actions',
      '## Apology',
      '## Summary',
      '## Impact',
      '## Timeline',
    ]);
    for (const line of short.split('\n')) assert.include(text.split('\n'), line);
    assert.notMatch(text, /\$\{?\d/);
    await until(
      'the first question',
      () => document.getText(editor.selection).startsWith('[') || document.getText(editor.selection) === 'HH:MM',
    );
    await vscode.commands.executeCommand('leaveSnippet');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), short);
  });

  it('moves sections where somebody asks for that, in one step', async () => {
    const { document } = await openFile('authoring/move.md', short);
    await vscode.commands.executeCommand('postmortem.switchTemplate', {
      template: 'templates/en/public.md',
      move: true,
    });
    const text = document.getText();
    assert.equal(
      text
        .match(/^## .*/gm)!
        .slice(0, 4)
        .join(),
      '## Summary,## Impact,## Timeline,## Root cause',
    );
    for (const line of short.split('\n')) assert.include(text.split('\n'), line);
    await vscode.commands.executeCommand('leaveSnippet');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), short);
  });

  it('changes nothing where nothing is missing, or the person gives up', async () => {
    const { document } = await openFile('authoring/nothing.md', complete);
    await vscode.commands.executeCommand('postmortem.switchTemplate', { template: 'templates/en/short.md' });
    assert.equal(document.getText(), complete);
    let ended = false;
    const done = vscode.commands.executeCommand('postmortem.switchTemplate').then(() => {
      ended = true;
    });
    await until('the command to end', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return ended;
    });
    await done;
    assert.equal(document.getText(), complete);
  });
});
