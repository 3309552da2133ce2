import * as vscode from 'vscode';
import { insertSection, localeFor, type Postmortem, type SectionKind, sectionKinds } from '../index.ts';
import type { Services } from './services.ts';
import { editorRange, kindName } from './wording.ts';

/** Adds a section at its place in the story, with its questions as tab stops. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.insertSection', async (given?: unknown) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const kind = isKind(given) ? given : await pickKind(documents.model(editor.document));
      if (!kind) return;
      // Read again: the text may have changed while the list was open.
      const model = documents.model(editor.document);
      const { text, ...range } = insertSection(model, kind, localeFor(model.language));
      const target = editorRange(model.lines, range);
      await editor.insertSnippet(new vscode.SnippetString(text), target);
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }),
  );
}

const isKind = (value: unknown): value is SectionKind => sectionKinds.includes(value as SectionKind);

/** Lets the person choose, from what is missing first. */
async function pickKind({ lines, sections }: Postmortem): Promise<SectionKind | undefined> {
  const present = new Map(sections.map((section) => [section.kind, lines.lineAt(section.start) + 1]));
  const items = sectionKinds.map((kind) => {
    const line = present.get(kind);
    const description = line === undefined ? vscode.l10n.t('missing') : vscode.l10n.t('already on line {0}', line);
    return { label: kindName(kind), description, section: kind, missing: line === undefined };
  });
  const missingFirst = items.sort((a, b) => Number(b.missing) - Number(a.missing));
  const picked = await vscode.window.showQuickPick(missingFirst, { title: vscode.l10n.t('Insert Section') });
  return picked?.section;
}
