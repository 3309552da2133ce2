import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, complete, diagnosticsOf, openFile, ruleOf, rulesOf, until, wait } from './workspace.ts';

const withoutDataLoss = complete.replace(/## Data loss\n\n.*\n\n/, '');

async function actionsAt(
  { document }: vscode.TextEditor,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind?.value);
}

describe('quick fixes', () => {
  afterEach(closeAll);

  it('insert the missing section at its place, which removes the finding and is undone in one step', async () => {
    const editor = await openFile('actions/missing.md', withoutDataLoss);
    const { document } = editor;
    const found = await until('missing-data-loss', () =>
      diagnosticsOf(document.uri).find((one) => ruleOf(one) === 'missing-data-loss'),
    );
    const actions = await actionsAt(editor, found.range, vscode.CodeActionKind.QuickFix);
    const action = actions.find(({ title }) => title === 'Add the section “Data loss”');
    assert.exists(action?.edit, actions.map(({ title }) => title).join(', '));
    await vscode.workspace.applyEdit(action!.edit!);
    const headings = document.getText().match(/^## .*/gm);
    assert.sameOrderedMembers(headings!, [
      '## Summary',
      '## Impact',
      '## Timeline',
      '## Root cause',
      '## Data loss',
      '## Apology',
      '## Action items',
    ]);
    assert.notMatch(document.getText(), /\$\{?\d/, 'no snippet syntax is left');
    await until('no missing-data-loss', () => !rulesOf(document.uri).includes('missing-data-loss'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), withoutDataLoss);
  });

  it('select the question to answer when picked in the editor', async () => {
    const editor = await openFile('actions/picked.md', withoutDataLoss);
    const { document } = editor;
    const found = await until('missing-data-loss', () =>
      diagnosticsOf(document.uri).find((one) => ruleOf(one) === 'missing-data-loss'),
    );
    editor.selection = new vscode.Selection(found.range.start, found.range.start);
    // A moment after the cursor or a marker moved, VS Code asks for the light bulb, and drops what it is still waiting for.
    await wait(1000);
    await vscode.commands.executeCommand('editor.action.codeAction', {
      kind: 'quickfix',
      apply: 'first',
    });
    await until('the section', () => /^## Data loss$/m.test(document.getText()));
    await until('the first tab stop', () => document.getText(editor.selection).startsWith('[Was data lost'));
  });

  it('are no source actions, and nothing is computed for kinds not asked for', async () => {
    const editor = await openFile('actions/kinds.md', withoutDataLoss);
    await until('missing-data-loss', () => rulesOf(editor.document.uri).includes('missing-data-loss'));
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    const all = await actionsAt(editor, whole, vscode.CodeActionKind.SourceFixAll.append('postmortem'));
    assert.notInclude(all.map(({ title }) => title).join(), 'Add the section');
    const refactorings = await actionsAt(editor, whole, vscode.CodeActionKind.Refactor);
    assert.notInclude(refactorings.map(({ title }) => title).join(), 'Add the section');
  });
});

describe('safe fixes', () => {
  const comment = '<!-- postmortem-disable-next-line empty-section -- it is short -->\n\n';
  const suppressed = complete.replace('## Data loss', `${comment}## Data loss`);

  afterEach(closeAll);

  it('are applied on save where somebody asked for that, even if the last keystroke is a moment ago', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    const editor = await openFile('actions/saved.md', suppressed);
    try {
      await settings.update(
        'codeActionsOnSave',
        { 'source.fixAll.postmortem': 'explicit' },
        vscode.ConfigurationTarget.Workspace,
      );
      await editor.edit((edit) => edit.insert(new vscode.Position(7, 0), 'Written by the checkout team.\n\n'));
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until('the comment to go', () => !editor.document.getText().includes('postmortem-disable'));
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
    const text = editor.document.getText().replace(/\n{2,}/g, '\n\n');
    assert.equal(text.replace('Written by the checkout team.\n\n', ''), complete, 'nothing else changed');
  });

  it('change nothing on save where nobody did', async () => {
    const { document } = await openFile('actions/unsaved.md', suppressed);
    await vscode.window.activeTextEditor!.edit((edit) => edit.insert(new vscode.Position(6, 0), '\n'));
    const before = document.getText();
    await vscode.commands.executeCommand('workbench.action.files.save');
    assert.equal(document.getText(), before);
  });
});

describe('insert section', () => {
  afterEach(closeAll);

  it('adds the section with its questions, in the language of the document', async () => {
    const french =
      '---\npostmortem: true\nlang: fr\n---\n\n# Panne du paiement\n\n## Impact\n\nPersonne ne pouvait payer.\n\n## Actions correctives\n\n- Vérifier la limite\n';
    const { document } = await openFile('actions/french.md', french);
    await vscode.commands.executeCommand('postmortem.insertSection', 'cause');
    const headings = document.getText().match(/^## .*/gm);
    assert.sameOrderedMembers(headings!, [
      '## Impact',
      '## Cause racine et facteurs contributifs',
      '## Actions correctives',
    ]);
  });

  it('changes nothing when the person gives up', async () => {
    const { document } = await openFile('actions/cancelled.md', withoutDataLoss);
    let ended = false;
    const done = vscode.commands.executeCommand('postmortem.insertSection').then(() => {
      ended = true;
    });
    await until('the command to end', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return ended;
    });
    await done;
    assert.equal(document.getText(), withoutDataLoss);
  });

  it('offers what is missing first', async () => {
    const { document } = await openFile('actions/offered.md', withoutDataLoss.replace(/## Summary\n\n.*\n\n/, ''));
    const done = vscode.commands.executeCommand('postmortem.insertSection');
    await until('the section that has to be there', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return /^## Data loss$/m.test(document.getText());
    });
    await done;
  });
});
