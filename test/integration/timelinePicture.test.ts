import { assert } from 'chai';
import * as vscode from 'vscode';
import { afterEach, describe, it } from './runner.ts';
import { closeAll, complete, inWorkspace, openFile, openUntitled, readText, until } from './workspace.ts';

const render = (source: vscode.TextDocument | string): Thenable<string> =>
  vscode.commands.executeCommand('markdown.api.render', source);

describe('the Markdown preview', () => {
  afterEach(closeAll);

  it('draws the timeline of a postmortem under its heading, as it stands at the moment', async () => {
    const editor = await openFile('pictures/drawn.md', complete);
    await vscode.extensions.getExtension('postmortem-tools.postmortem')!.activate();
    const html = await render(editor.document);
    assert.match(
      html,
      /<h2[^>]*>Timeline<\/h2>\s*(?:<div\s*><\/div>\s*)?<figure class="postmortem-figure"><svg[^>]* role="img"/,
    );
    assert.include(html, '<caption>Events</caption>');
    assert.notInclude(html, '<script');
    assert.notInclude(html, 'The checkout was slow');
    const line = editor.document
      .getText()
      .split('\n')
      .findIndex((text) => text.includes('09:50 UTC'));
    const entry = '- 2026-03-03 09:30 UTC: The checkout was slow.\n';
    await editor.edit((edit) => edit.insert(new vscode.Position(line, 0), entry));
    assert.match(await render(editor.document), /<svg.*The checkout was slow\..*<\/svg>/);
  });

  it('draws nothing in what is no postmortem, or where two times are all that is known', async () => {
    const timeline = '## Timeline\n\n- 2026-03-03 09:10 UTC: up\n- 2026-03-03 09:14 UTC: down\n';
    const notes = complete.replace('postmortem: true', 'postmortem: false');
    assert.notInclude(await render(notes), '<svg');
    assert.notInclude(await render(`---\npostmortem: true\n---\n\n# Outage\n\n${timeline}`), '<svg');
    assert.include(await render(complete), '<svg');
  });
});

describe('the timeline view', () => {
  afterEach(closeAll);

  it('opens beside the text and leaves the focus there', async () => {
    const { document } = await openFile('pictures/viewed.md', complete);
    await vscode.commands.executeCommand('postmortem.showTimeline');
    const tab = await until('the view', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview),
    );
    assert.equal(tab.label, 'Timeline of viewed.md');
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await vscode.commands.executeCommand('postmortem.showTimeline');
    const views = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label === tab.label);
    assert.lengthOf(views, 1, 'the same view again');
  });
});

// Where files are in the browser's memory, VS Code asks with a dialog of the browser's own, which no test can answer.
const describeWithDialog = inWorkspace('').scheme === 'tmp' ? describe.skip : describe;

describeWithDialog('exporting the timeline', () => {
  afterEach(closeAll);

  /** Answers the dialog that asks where to save with what it proposes. */
  async function accept(format: string): Promise<void> {
    let ended = false;
    const done = vscode.commands.executeCommand('postmortem.exportTimeline', format).then(() => {
      ended = true;
    });
    await until('the export to end', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return ended;
    });
    await done;
  }

  it('writes a file beside the document, where the person agrees', async () => {
    await openFile('pictures/exported.md', complete);
    await accept('svg');
    const svg = await readText(inWorkspace('pictures/exported-timeline.svg'));
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.notInclude(svg, 'var(--');
    await accept('html');
    const html = await readText(inWorkspace('pictures/exported-timeline.html'));
    assert.include(html, '<caption>Events</caption>');
  });

  it('works for a document that was never saved', async () => {
    const { document } = await openUntitled(complete);
    await accept('mermaid');
    const name = `${document.uri.path.split('/').at(-1)}-timeline.md`;
    const text = await readText(inWorkspace(name));
    assert.match(text, /^```mermaid\ngantt\n/);
    await vscode.workspace.fs.delete(inWorkspace(name));
  });
});
