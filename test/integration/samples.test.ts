import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, diagnosticsOf, openUntitled, shipped, until, untilJudged } from './workspace.ts';

describe('samples', () => {
  afterEach(closeAll);

  it('open read-only', async () => {
    const done = vscode.commands.executeCommand('postmortem.openSample');
    const editor = await until('a sample', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor;
    });
    await done;
    assert.equal(editor.document.uri.scheme, 'postmortem');
    assert.equal(editor.document.languageId, 'markdown');
    assert.match(editor.document.uri.path, /^\/samples\/en\//);
    assert.isFalse(vscode.workspace.fs.isWritableFileSystem(editor.document.uri.scheme));
    const before = editor.document.getText();
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(editor.document.getText(), before);
  });

  it('have nothing said about them, be it theirs or a copy of them', async () => {
    const samples: { path: string }[] = JSON.parse(await shipped('samples/index.json'));
    assert.lengthOf(samples, 8);
    for (const { path } of samples) {
      const sample = await vscode.workspace.openTextDocument(
        vscode.Uri.from({ scheme: 'postmortem', path: `/${path}` }),
      );
      const copy = await openUntitled(sample.getText());
      await untilJudged();
      for (const { uri } of [sample, copy.document]) {
        const messages = diagnosticsOf(uri).map(({ range, message }) => `${range.start.line + 1}: ${message}`);
        assert.equal(messages.join('\n'), '', path);
      }
      await closeAll();
    }
  });
});
