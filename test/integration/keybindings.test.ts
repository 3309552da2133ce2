import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll } from './workspace.ts';

interface Binding {
  readonly key: string;
  readonly command: string;
}

describe('keys', () => {
  afterEach(closeAll);

  it('are those of nobody else', async () => {
    // Those of the platform the host runs on, extensions included, as the editor lists them for people.
    await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
    const text = vscode.window.activeTextEditor!.document.getText();
    const bindings = [...text.matchAll(/"key": +"([^"]+)"[^}]*?"command": +"([^"]+)"/g)].map(
      ([, key = '', command = '']): Binding => ({ key, command }),
    );
    const isOurs = ({ command }: Binding): boolean => command.startsWith('postmortem.');
    const ours = bindings.filter(isOurs);
    assert.isAtLeast(ours.length, 7);
    assert.lengthOf(new Set(ours.map(({ key }) => key)), ours.length);
    const taken = bindings.filter((one) => !isOurs(one));
    assert.isAtLeast(taken.length, 200);
    const first = new Set(ours.map(({ key }) => key.split(' ')[0]));
    assert.deepEqual(
      taken.filter(({ key }) => first.has(key.split(' ')[0])),
      [],
    );
  });
});
