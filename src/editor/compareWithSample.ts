import * as vscode from 'vscode';
import { type SectionKind, sectionKinds } from '../index.ts';
import type { Reference } from './references.ts';
import type { Services } from './services.ts';
import { kindName, uiLocale } from './wording.ts';

/** What a link asks for: a kind of section, in one of the samples. */
type Wanted = Pick<Reference, 'kind' | 'path'>;

/** Opens beside the document how a reference incident handled the section in which the caret stands. */
export function register({ context, documents, references }: Services): void {
  /** Those of the kinds that a sample has. */
  const shown = async (kinds: readonly SectionKind[], language: string): Promise<SectionKind[]> => {
    const counts = await Promise.all(kinds.map(async (kind) => (await references.all(kind, language)).length));
    return kinds.filter((_, i) => counts[i]);
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.compareWithSample', async (wanted?: Wanted) => {
      const editor = vscode.window.activeTextEditor;
      const model = editor && documents.model(editor.document);
      const language = model?.language ?? uiLocale().tag;
      const caret = editor ? editor.document.offsetAt(editor.selection.active) : 0;
      const around = model?.sectionsAt(caret).map(({ kind }) => kind) ?? [];
      const kind =
        wanted?.kind ?? (await shown(around, language)).at(-1) ?? (await pickKind(await shown(sectionKinds, language)));
      if (!kind) return;
      const all = await references.all(kind, language);
      const reference = all.find(({ path }) => path === wanted?.path) ?? all[0];
      if (reference) await open(reference);
    }),
  );
}

async function pickKind(kinds: readonly SectionKind[]): Promise<SectionKind | undefined> {
  const items = kinds.map((kind) => ({ label: kindName(kind), section: kind }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Compare with Sample') });
  return picked?.section;
}

async function open({ location: { uri, range } }: Reference): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri, {
    viewColumn: vscode.ViewColumn.Beside,
    // Whoever compares goes on writing.
    preserveFocus: true,
    selection: new vscode.Range(range.start, range.start),
  });
  editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
}
