import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, diagnosticsOf, inWorkspace, openFile, ruleOf, until, untilJudged, writeText } from './workspace.ts';

const mine = `---
template:
  title: Payments review
  description: How the payments team writes it.
title: {{title}}
date: {{date}}
audience: internal
lang: en
owner: {{author}}
---

# {{title}}

## Summary

\${1:[What happened?]}

## Impact

\${2:[Who?]}

## Timeline

- \${3:HH:MM} UTC — \${4:[What happened?]}

## Root cause

\${5:[Why?]}

## Data loss

\${6:[None, some or unknown?]}

## Action items

- [ ] \${7:[What will be different?]}$0
`;

const problemsOf = (uri: vscode.Uri): string[] =>
  diagnosticsOf(uri).map((one) => `${one.range.start.line + 1} ${ruleOf(one)}`);

/** Takes the entries of a list one after the other until the command has ended. */
async function takeFirst(command: Thenable<unknown>): Promise<void> {
  let ended = false;
  const done = command.then(() => {
    ended = true;
  });
  await until('the end of the command', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return ended;
  });
  await done;
}

describe('a team’s templates', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('.postmortem'), { recursive: true });
  });

  it('are offered first, and make documents', async () => {
    await writeText('.postmortem/templates/payments.md', mine);
    await writeText('.postmortem/templates/broken.md', '# {{titel}}\n');
    await takeFirst(
      vscode.commands.executeCommand('postmortem.new', { title: 'Cards refused', severity: '', folder: null }),
    );
    const { document } = vscode.window.activeTextEditor!;
    const text = document.getText();
    assert.include(text, '# Cards refused');
    assert.include(text, 'audience: internal');
    assert.notMatch(text, /template:|\{\{|\$\{?\d/);
  });

  it('may lie where the setting says: in folders, by globs, never outside', async () => {
    await writeText('.postmortem/templates/one.md', mine);
    await writeText('team/templates/two.md', mine.replace('Payments review', 'A review'));
    await writeText('other/deep/three.template.md', mine);
    const settings = vscode.workspace.getConfiguration('postmortem');
    const places = ['team/templates', 'other/**/*.template.md', '../elsewhere', '/etc', 'C:\\templates', 'missing'];
    await settings.update('templates', places, vscode.ConfigurationTarget.Workspace);
    try {
      const two = await openFile('team/templates/two.md', mine.replace('{{date}}', '{{day}}'));
      const three = await openFile('other/deep/three.template.md', mine.replace('{{date}}', '{{day}}'));
      for (const { document } of [two, three]) {
        await until('the problem', () => problemsOf(document.uri).includes('6 template-unknown-variable'));
      }
      await takeFirst(
        vscode.commands.executeCommand('postmortem.new', { title: 'Cards refused', severity: '', folder: null }),
      );
      assert.include(vscode.window.activeTextEditor!.document.getText(), '# Cards refused');
    } finally {
      await settings.update('templates', undefined, vscode.ConfigurationTarget.Workspace);
      await vscode.workspace.fs.delete(inWorkspace('team'), { recursive: true });
      await vscode.workspace.fs.delete(inWorkspace('other'), { recursive: true });
    }
  });

  it('are checked while they are open, as templates and not as postmortems', async () => {
    const bad = mine.replace('{{date}}', '{{day}}').replace('${5:[Why?]}', '$HOME').replace('title: Pay', 'titel: Pay');
    const { document } = await openFile('.postmortem/templates/checked.md', bad);
    await until('the problems', () => problemsOf(document.uri).length === 3);
    assert.sameMembers(problemsOf(document.uri), [
      '3 template-invalid-meta',
      '6 template-unknown-variable',
      '28 template-invalid-tab-stop',
    ]);
    assert.notMatch(
      diagnosticsOf(document.uri)
        .map(({ message }) => message)
        .join(),
      /\{(?:value|known)\}/,
    );
    assert.equal(diagnosticsOf(document.uri)[0]!.severity, vscode.DiagnosticSeverity.Error);

    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await vscode.window.activeTextEditor!.edit((edit) =>
      edit.replace(whole, mine.replace(/## Root cause\n\n.*\n\n/, '')),
    );
    await until('only what is missing', () => problemsOf(document.uri).join() === '5 missing-cause');
    assert.equal(diagnosticsOf(document.uri)[0]!.severity, vscode.DiagnosticSeverity.Information);

    await vscode.window.activeTextEditor!.edit((edit) => edit.replace(new vscode.Range(0, 0, 9, 3), '---\n'));
    await until('the front matter that never ends', () =>
      problemsOf(document.uri).includes('1 template-unclosed-front-matter'),
    );
    await untilJudged();
    assert.isFalse(problemsOf(document.uri).some((one) => one.includes('placeholder')));
  });

  it('that cannot be used say why, and open nothing else', async () => {
    const huge = await writeText('.postmortem/templates/huge.md', 'x'.repeat(300 * 1024));
    for (const template of [huge.toString(), inWorkspace('.postmortem/templates/none.md').toString()]) {
      let ended = false;
      const done = vscode.commands
        .executeCommand('postmortem.new', { template, title: 'Down', severity: '', folder: null })
        .then(() => {
          ended = true;
        });
      await until('the end of the command', async () => {
        await vscode.commands.executeCommand('notifications.clearAll');
        return ended;
      });
      await done;
      assert.isUndefined(vscode.window.activeTextEditor, template);
    }
  });

  it('make files whatever the title', async () => {
    const template = (await writeText('.postmortem/templates/payments.md', mine)).toString();
    const titles = ['../../etc/passwd', 'a\\b/c:d*e?"<f>|g', 'CON', '🔥🔥', 'x'.repeat(300), '.', 'é'.repeat(200)];
    const folder = inWorkspace('.postmortem/made');
    for (const title of titles) {
      await vscode.commands.executeCommand('postmortem.new', { template, title, severity: '', folder });
      const { document } = vscode.window.activeTextEditor!;
      assert.equal(vscode.Uri.joinPath(document.uri, '..').path, folder.path, title);
      await document.save();
      assert.isFalse(document.isDirty, title);
    }
    assert.lengthOf(await vscode.workspace.fs.readDirectory(folder), titles.length);
  });
});
