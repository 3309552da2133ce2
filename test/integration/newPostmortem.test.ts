import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, before, describe, it } from './runner.ts';
import { closeAll, inWorkspace, readText, shipped, until, writeText } from './workspace.ts';

interface Template {
  readonly path: string;
  readonly language: string;
}

let templates: readonly Template[] = [];

/** Today as the document must have it, whatever zone the machine is in. */
const today = (): string => new Date().toISOString().slice(0, 10);

const title = 'Checkout: "down" again #1';

async function create(answers: object): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('postmortem.new', {
    template: templates[0]!.path,
    title,
    severity: 'SEV-2',
    ...answers,
  });
  return vscode.window.activeTextEditor!;
}

describe('new postmortem', () => {
  before(async () => {
    templates = JSON.parse(await shipped('templates/index.json'));
  });
  afterEach(closeAll);

  it('offers templates in English and French', () => {
    assert.isAtLeast(templates.length, 16);
    assert.sameMembers([...new Set(templates.map(({ language }) => language))], ['en', 'fr']);
  });

  it('fills each template into an untitled document, which one undo empties again', async () => {
    for (const { path } of templates) {
      const { document } = await create({ template: path, folder: null });
      assert.isTrue(document.isUntitled, path);
      assert.equal(document.languageId, 'markdown', path);
      const text = document.getText();
      assert.match(text, /^---\n/, path);
      assert.include(text, today(), path);
      assert.include(text, 'Checkout: ', path);
      assert.notMatch(text, /\{\{|\}\}|\$\{?\d|^template:/m, `${path} holds nothing of the template's own syntax`);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), '', path);
      await closeAll();
    }
  });

  it('fills a template into a file of a folder that is made for it', async () => {
    for (const { path } of [templates[0]!, templates.find(({ language }) => language === 'fr')!]) {
      const folder = inWorkspace(`new/${path.replaceAll(/\W/g, '-')}/incidents`);
      const { document } = await create({ template: path, folder });
      assert.equal(vscode.Uri.joinPath(document.uri, '..').path, folder.path);
      assert.include(document.uri.path, 'checkout-down-again-1', path);
      assert.include(document.getText(), today(), path);
      await document.save();
      assert.isFalse(document.isDirty, path);
      assert.equal(
        (await readText(document.uri)).replaceAll('\r\n', '\n'),
        document.getText().replaceAll('\r\n', '\n'),
      );
      await closeAll();
    }
  });

  it('never overwrites a file of that name', async () => {
    const folder = inWorkspace('new/taken');
    const first = (await create({ folder })).document;
    await first.save();
    const before = await readText(first.uri);
    const second = (await create({ folder })).document;
    assert.notEqual(second.uri.path, first.uri.path);
    assert.match(second.uri.path, /-2\.md$/);
    assert.equal(await readText(first.uri), before);
  });

  it('puts the caret on the first thing to fill in', async () => {
    const editor = await create({ folder: null });
    assert.isFalse(editor.selection.isEmpty, 'a tab stop is selected');
    const first = editor.document.getText(editor.selection);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await until('the next tab stop', () => editor.document.getText(editor.selection) !== first);
  });

  it('says so where no file can be made, and leaves nothing behind when the person gives up then', async () => {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;
    let ended = false;
    const folder = vscode.Uri.from({ scheme: 'postmortem', path: '/samples' });
    const done = vscode.commands
      .executeCommand('postmortem.new', { template: templates[0]!.path, title, severity: '', folder })
      .then(() => {
        ended = true;
      });
    await until('the end of the command', async () => {
      await vscode.commands.executeCommand('notifications.clearAll');
      return ended;
    });
    await done;
    assert.lengthOf(
      vscode.window.tabGroups.all.flatMap((group) => group.tabs),
      tabs,
    );
  });

  it('does nothing when the person gives up on a question', async () => {
    for (const answers of [{}, { template: templates[0]!.path }, { template: templates[0]!.path, title }]) {
      let ended = false;
      const done = vscode.commands.executeCommand('postmortem.new', answers).then(() => {
        ended = true;
      });
      await until('the end of the command', async () => {
        await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
        return ended;
      });
      await done;
      assert.isUndefined(vscode.window.activeTextEditor);
    }
  });

  it('asks for everything it was not told', async () => {
    await writeText('incidents/2026-01-01-old.md', '# Old\n');
    let ended = false;
    const done = vscode.commands.executeCommand('postmortem.new', { title, severity: '', folder: null }).then(() => {
      ended = true;
    });
    await until('the first template to be taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return ended;
    });
    await done;
    assert.isTrue(vscode.window.activeTextEditor!.document.isUntitled);
    assert.include(vscode.window.activeTextEditor!.document.getText(), 'lang: en');
  });
});
