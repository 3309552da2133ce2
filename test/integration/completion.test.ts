import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, complete, incident, inWorkspace, openFile, until, writeText } from './workspace.ts';

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

let documents = 0;

/** What is offered at `¦`, apart from what Markdown itself and snippets offer. */
async function offered(marked: string, trigger?: string): Promise<vscode.CompletionItem[]> {
  const { document } = await openFile(`completion/${++documents}.md`, marked.replace('¦', ''));
  const list: vscode.CompletionList = await vscode.commands.executeCommand(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(marked.indexOf('¦')),
    trigger,
  );
  return list.items.filter(
    ({ kind, sortText }) => kind !== vscode.CompletionItemKind.Snippet && /^\d{4}$/.test(sortText ?? ''),
  );
}

const labels = async (marked: string, trigger?: string): Promise<string[]> =>
  (await offered(marked, trigger)).map(labelOf);

describe('completion', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('completion'), { recursive: true });
  });

  it('offers what is missing at a heading, with the questions of the section', async () => {
    const items = await until('the sections', async () => {
      const all = await offered(complete.replace(/## Data loss\n\n.*\n\n/, '#¦\n\n'), '#');
      return all.length > 0 ? all : undefined;
    });
    assert.deepEqual(items.slice(0, 2).map(labelOf), ['Data loss', 'Background']);
    const dataLoss = items.find((item) => labelOf(item) === 'Data loss')!;
    assert.include((dataLoss.insertText as vscode.SnippetString).value, '## Data loss\n\n${1:[Was data lost');
    assert.include(
      String((dataLoss.documentation as vscode.MarkdownString).value ?? dataLoss.documentation),
      'Was data lost',
    );
    assert.isUndefined(dataLoss.commitCharacters);
  });

  it('offers keys and values of the front matter', async () => {
    const text = (line: string): string => complete.replace('lang: en', line);
    assert.include(await labels(text('¦')), 'severity');
    assert.deepEqual(await labels(text('status:¦'), ':'), ['draft', 'review', 'final']);
    assert.include(await labels(text('timezone: ¦')), 'Europe/Paris');
  });

  it('offers owners and services that the postmortems of the workspace name, once they do', async () => {
    const other = incident('## Action items\n\n- [ ] Set a limit (owner: Ann Lee)\n- [ ] Alarm @bob\n').replace(
      'lang: en',
      'lang: en\nowner: Payments team\nservices: [cart, search]',
    );
    await writeText('completion/other.md', other);
    const line = complete.replace('lang: en', 'lang: en\nowner: ¦');
    const owners = await until('the owners', async () => {
      const all = await labels(line);
      return all.includes('Payments team') ? all : undefined;
    });
    assert.includeMembers(owners, ['Payments team', 'Ann Lee', '@bob', 'Checkout team']);
    assert.includeMembers(await labels(complete.replace('lang: en', 'lang: en\nservices: ¦')), ['cart', 'search']);
    assert.include(await labels(complete.replace('No data was lost.', 'Ask @¦'), '@'), '@bob');

    const editor = await openFile('completion/other.md', other);
    const at = editor.document.positionAt(other.indexOf('Payments team'));
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(at, at.translate(0, 'Payments team'.length)), 'Cards team'),
    );
    await editor.document.save();
    await until('the new owner', async () => {
      const all = await labels(line);
      return all.includes('Cards team') && !all.includes('Payments team');
    });
  });

  it('offers the time it is and the milestones in a timeline', async () => {
    const line = (typed: string): string => complete.replace('- 2026-03-03 09:50', `${typed}\n- 2026-03-03 09:50`);
    const [now] = await offered(line('- ¦'), ' ');
    assert.match(labelOf(now!), /^\d{4}-\d\d-\d\d \d\d:\d\d UTC$/);
    assert.include(await labels(line('- 09:20 UTC: ¦'), ' '), 'Mitigated');
  });

  it('offers nothing in prose, and nothing in other Markdown', async () => {
    assert.deepEqual(await labels(complete.replace('No data was lost.', 'No data ¦'), ' '), []);
    assert.deepEqual(await labels('# Notes\n\n#¦\n', '#'), []);
    assert.deepEqual(await labels('# Notes\n\n- ¦\n', ' '), []);
  });
});
