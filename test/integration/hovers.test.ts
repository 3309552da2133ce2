import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, complete, openFile, rulesOf, until } from './workspace.ts';

/** What hovers say at the first place where a text stands, each as Markdown. */
async function hoversOn({ document }: vscode.TextEditor, text: string): Promise<string[]> {
  const at = document.positionAt(document.getText().indexOf(text) + 1);
  const hovers: vscode.Hover[] = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
  return hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)));
}

/** The commands that the links of a hover run, with their arguments. */
const linksIn = (markdown: string): { command: string; args: unknown[] }[] =>
  [...markdown.matchAll(/\(command:([\w.]+)\?([^)]*)\)/g)].map(([, command = '', query = '']) => ({
    command,
    args: JSON.parse(decodeURIComponent(query)),
  }));

const withoutCause = complete.replace(/## Root cause\n\n.*\n\n/, '');

describe('hover', () => {
  afterEach(closeAll);

  it('on a finding says why, leads to the page and quotes a reference incident', async () => {
    const editor = await openFile('hovers/finding.md', withoutCause);
    await until('missing-cause', () => rulesOf(editor.document.uri).includes('missing-cause'));
    const hover = (await hoversOn(editor, 'Checkout outage')).find((text) => text.includes('missing-cause'));
    assert.include(hover, 'Without a cause the reader cannot judge');
    assert.match(hover!, /\nHow others put it: \[OVHcloud: .* › Root cause/);
    assert.match(hover!, /\n> \w/, 'its first lines');
    assert.notInclude(hover, '[^', 'without footnotes');
    assert.deepEqual(
      linksIn(hover!).map(({ command }) => command),
      ['vscode.open', 'postmortem.compareWithSample'],
    );
  });

  it('leads to pages that open', async () => {
    const editor = await openFile('hovers/links.md', withoutCause);
    await until('missing-cause', () => rulesOf(editor.document.uri).includes('missing-cause'));
    const hover = (await hoversOn(editor, 'Checkout outage')).find((text) => text.includes('missing-cause'));
    const [page, sample] = linksIn(hover!);
    await vscode.commands.executeCommand(sample!.command, ...sample!.args);
    const shown = await until('the sample', () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'postmortem'),
    );
    assert.match(shown.document.lineAt(shown.selection.active.line).text, /^## Root cause/);
    const uri = vscode.Uri.from(page!.args[0] as vscode.Uri);
    assert.equal(uri.path, '/docs/rules/missing-cause.md');
    assert.include((await vscode.workspace.openTextDocument(uri)).getText(), '# Missing cause');
  });

  it('on many findings at one place has a line for each', async () => {
    const editor = await openFile('hovers/many.md', '---\npostmortem: true\nlang: en\n---\n\n# Checkout outage\n');
    await until('all', () => rulesOf(editor.document.uri).length >= 6);
    const hover = (await hoversOn(editor, 'Checkout outage')).find((text) => text.includes('missing-cause'));
    const lines = hover!.split('\n');
    assert.isTrue(lines.every((line) => line.startsWith('- [')));
    assert.isAtLeast(lines.length, 6);
  });

  it('on the name of a section leads to how each of the four samples handled it', async () => {
    const editor = await openFile('hovers/section.md', complete);
    const [hover] = await until('the hover', async () => {
      const all = await hoversOn(editor, 'Impact\n');
      return all.length > 0 ? all : undefined;
    });
    assert.include(hover, '**Impact in other postmortems**');
    const links = linksIn(hover!);
    assert.lengthOf(links, 4);
    assert.lengthOf(hover!.match(/^> .*\d/gm)!.slice(0, 4), 4, 'with its own words');
    assert.isTrue(links.every(({ args }) => (args[0] as { kind: string }).kind === 'impact'));
  });

  it('says nothing in any other Markdown', async () => {
    const editor = await openFile('hovers/notes.md', '# Notes\n\n## Impact\n\nTBD\n');
    assert.deepEqual(await hoversOn(editor, 'Impact'), []);
    assert.deepEqual(await hoversOn(editor, 'TBD'), []);
  });
});

describe('compare with sample', () => {
  afterEach(closeAll);

  const sample = (): vscode.TextEditor | undefined =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'postmortem');

  it('opens the section in which the caret stands, beside, and leaves the caret where it is', async () => {
    const editor = await openFile('compare/impact.md', complete);
    for (const [text, heading] of [
      ['could not pay for', /^## Impact/],
      ['No data was lost', /^## Data loss/],
    ] as const) {
      const at = editor.document.positionAt(editor.document.getText().indexOf(text));
      editor.selection = new vscode.Selection(at, at);
      await vscode.commands.executeCommand('postmortem.compareWithSample');
      const shown = await until('the section', () => {
        const one = sample();
        return one && heading.test(one.document.lineAt(one.selection.active.line).text) ? one : undefined;
      });
      assert.match(shown.document.uri.path, /^\/samples\/en\//);
      assert.notEqual(shown.viewColumn, editor.viewColumn);
      assert.equal(vscode.window.activeTextEditor?.document, editor.document);
      const { line } = shown.selection.active;
      await until('the place in view', () =>
        shown.visibleRanges.some((range) => range.start.line <= line && line <= range.end.line),
      );
    }
  });

  it('shows a French document a French sample', async () => {
    const editor = await openFile(
      'compare/panne.md',
      '---\npostmortem: true\nlang: fr\n---\n\n# Panne du paiement\n\n## Chronologie\n\n- 09:10 UTC : Panne.\n',
    );
    const at = new vscode.Position(8, 0);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('postmortem.compareWithSample');
    const shown = await until('the sample', sample);
    assert.match(shown.document.uri.path, /^\/samples\/fr\//);
    assert.match(shown.document.lineAt(shown.selection.active.line).text, /^## Chronologie/);
  });

  it('asks where the caret stands in no section', async () => {
    await openFile('compare/title.md', '# Postmortem: checkout outage\n\n## Impact\n\nNobody could pay.\n');
    let ended = false;
    const done = vscode.commands.executeCommand('postmortem.compareWithSample').then(() => {
      ended = true;
    });
    await until('the first kind to be taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return ended;
    });
    await done;
    const shown = await until('the sample', sample);
    assert.match(shown.document.lineAt(shown.selection.active.line).text, /^## Summary/);
  });
});
