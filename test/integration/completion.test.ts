import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, complete, incident, inWorkspace, openFile, openUntitled, until, writeText } from './workspace.ts';

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

  it('offers them before the front matter is closed, and first what the timeline tells', async () => {
    const body = '# Postmortem: checkout\n\n## Timeline\n\n- 2026-03-03 09:10 UTC — **Started** — Deploy\n- ';
    assert.deepEqual(await labels(`---\nstatus:¦\n${body}`, ':'), ['draft', 'review', 'final']);
    assert.equal((await labels(`---\nstarted: ¦\n${body}`, ' '))[0], '2026-03-03 09:10 UTC');
    const entries = await offered(`${body}¦`, ' ');
    assert.equal(labelOf(entries[0]!), '2026-03-03 09:10 UTC');
    assert.equal((entries[0]!.insertText as vscode.SnippetString).value, '2026-03-03 ${1:09:10} UTC — ');
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

  it('offers owners and priorities in a table of actions, zones behind a time', async () => {
    const row = (typed: string): string => complete.replace(/(?=\| Check the limit)/, `${typed}\n`);
    assert.include(await labels(row('| Alarm | ¦ | | | |'), ' '), 'Checkout team');
    assert.deepEqual(await labels(row('| Alarm | Checkout team | 2026-04-02 | ¦ | |'), ' '), ['P0', 'P1', 'P2', 'P3']);
    const zones = await labels(
      complete.replace('- 2026-03-03 09:50 UTC', '- 2026-03-03 09:20 ¦\n- 2026-03-03 09:50 UTC'),
    );
    assert.equal(zones[0], 'UTC');
    assert.includeMembers(zones, ['Europe/Paris', 'Mitigated']);
  });

  it('speaks the language of the document', async () => {
    const french = `---\npostmortem: true\nlang: fr\n---\n\n# Panne du 3 mars 2026\n\n## Impact\n\n12 clients.\n\n¦\n`;
    const sections = await labels(french.replace('¦', '##¦'), '#');
    assert.includeMembers(sections.slice(0, 5), ['Chronologie', 'Perte de données', 'Excuses']);
    assert.equal(sections.at(-1), 'Impact');
    const timeline = french.replace('¦', '## Chronologie\n\n- 2026-03-03 09:10 UTC — ¦');
    assert.includeMembers(await labels(timeline, ' '), ['Début', 'Prise en charge', 'Atténuation']);
  });

  it('offers nothing in prose, and nothing in other Markdown', async () => {
    assert.deepEqual(await labels(complete.replace('No data was lost.', 'No data ¦'), ' '), []);
    assert.deepEqual(await labels('# Notes\n\n#¦\n', '#'), []);
    assert.deepEqual(await labels('# Notes\n\n- ¦\n', ' '), []);
  });
});

describe('completion without a file', () => {
  afterEach(closeAll);

  it('works in a document that was never saved', async () => {
    const { document } = await openUntitled(complete.replace('lang: en', 'lang: en\nstatus:'));
    const list: vscode.CompletionList = await vscode.commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.lineAt(3).range.end,
      ':',
    );
    assert.includeMembers(list.items.map(labelOf), ['draft', 'review', 'final']);
  });
});
