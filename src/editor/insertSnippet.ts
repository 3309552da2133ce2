import * as vscode from 'vscode';
import { localeFor, type Postmortem, type SectionKind } from '../index.ts';
import { write } from './change.ts';
import { offerInBulb, placeIn } from './insertBulb.ts';
import type { Services } from './services.ts';
import { type Snippet, Snippets } from './snippets.ts';
import { kindName } from './wording.ts';

/** Sections whose next entry has a command of its own. */
const ownCommand: readonly SectionKind[] = ['timeline', 'remediation'];

/** Offers our snippets in the language of the document, those for the caret's section first: VS Code suggests none in Markdown. */
export function register({ context, documents }: Services): void {
  const snippets = new Snippets(context);
  const offered = (model: Postmortem): Promise<readonly Snippet[]> => snippets.in(localeFor(model.language).tag);
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.insertSnippet', async (name?: unknown) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const { kinds } = placeIn(documents.model(editor.document), editor.selection.start);
      const all = await offered(documents.model(editor.document));
      const snippet = all.find((one) => one.name === name) ?? (await pick(all, kinds));
      if (!snippet) return;
      const { insertSnippet } = await import('../write/insertSnippet.ts');
      // Read again: the text may have changed while the list was open.
      const model = documents.model(editor.document);
      const edit = insertSnippet(model, placeIn(model, editor.selection.start).offset, snippet.body);
      // Its lines take the indentation of the one where it begins.
      await write(editor, model, { edits: [edit], snippet: true }, false);
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }),
    offerInBulb(documents, async (kinds, model) => {
      const fitting = (await offered(model)).filter(({ sections }) =>
        sections.some((kind) => kinds.includes(kind) && !ownCommand.includes(kind)),
      );
      return fitting.map(({ name }) => ({
        title: vscode.l10n.t('Insert “{0}”', name),
        command: 'postmortem.insertSnippet',
        arguments: [name],
      }));
    }),
  );
}

/** Those for the section in which the caret stands, then all others under the section they are for. */
async function pick(all: readonly Snippet[], kinds: readonly SectionKind[]): Promise<Snippet | undefined> {
  const fits = ({ sections }: Snippet): boolean => sections.some((kind) => kinds.includes(kind));
  const sorted = [...all.filter(fits), ...all.filter((one) => !fits(one))];
  const items = sorted.flatMap((snippet, i): (vscode.QuickPickItem & { readonly snippet?: Snippet })[] => {
    const kind = snippet.sections.find((one) => kinds.includes(one)) ?? snippet.sections[0];
    const before = sorted[i - 1]?.sections.includes(kind as SectionKind);
    const item = { label: snippet.name, detail: snippet.description, snippet };
    return before || !kind ? [item] : [{ label: kindName(kind), kind: vscode.QuickPickItemKind.Separator }, item];
  });
  const title = vscode.l10n.t('Insert Snippet');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.snippet;
}
