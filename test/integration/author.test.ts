import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, inWorkspace, until, writeText } from './workspace.ts';

interface Git {
  readonly enabled: boolean;
  getAPI(version: 1): {
    readonly state: string;
    openRepository(uri: vscode.Uri): Promise<unknown>;
  };
}

/** The line of the owner in a document made in a folder. */
async function ownerIn(folder: vscode.Uri): Promise<string> {
  const template = 'templates/en/short.md';
  await vscode.commands.executeCommand('postmortem.new', { template, title: 'Down', severity: '', folder });
  return /^owner:.*$/m.exec(vscode.window.activeTextEditor!.document.getText())![0];
}

describe('the owner of a new document', () => {
  afterEach(closeAll);

  it('is who commits in its repository', async () => {
    const extension = vscode.extensions.getExtension<Git>('vscode.git');
    // In a browser there is none, and the owner is left to be filled in.
    if (!extension || !(await extension.activate()).enabled) {
      assert.equal(await ownerIn(inWorkspace('repository')), 'owner: ');
      return;
    }
    await writeText('repository/.git/HEAD', 'ref: refs/heads/main\n');
    await writeText('repository/.git/config', '[core]\n\trepositoryformatversion = 0\n[user]\n\tname = Ann Lee\n');
    await vscode.workspace.fs.createDirectory(inWorkspace('repository/.git/objects'));
    await vscode.workspace.fs.createDirectory(inWorkspace('repository/.git/refs'));
    const git = extension.exports.getAPI(1);
    await until('Git', () => git.state === 'initialized');
    await until('the repository', () => git.openRepository(inWorkspace('repository')));
    assert.equal(await ownerIn(inWorkspace('repository')), 'owner: Ann Lee');
  });
});
