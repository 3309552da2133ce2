import { assert } from 'chai';
import * as vscode from 'vscode';
import { describe, it } from './runner.ts';

describe('activation', () => {
  it('waits for a Markdown file', async () => {
    const extension = vscode.extensions.getExtension('postmortem-tools.postmortem');
    assert.exists(extension);
    assert.isFalse(extension.isActive);

    const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'postmortems/good.md');
    const document = await vscode.workspace.openTextDocument(file);
    assert.equal(document.languageId, 'markdown');
    await extension.activate();
    assert.isTrue(extension.isActive);
  });
});
