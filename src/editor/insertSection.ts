import * as vscode from 'vscode';
import { insertSection, localeFor, type SectionKind, sectionKinds } from '../index.ts';
import { write } from './change.ts';
import { type Reading, requiredIn } from './documents.ts';
import type { Services } from './services.ts';
import { kindName } from './wording.ts';

/** Adds a section at its place in the story, with its questions as tab stops. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.insertSection', async (given?: unknown) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const kind = isKind(given) ? given : await pickKind(await documents.read(editor.document));
      if (!kind) return;
      // Read again: the text may have changed while the list was open.
      const model = documents.model(editor.document);
      await write(editor, model, { edits: [insertSection(model, kind, localeFor(model.language))], snippet: true });
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }),
  );
}

const isKind = (value: unknown): value is SectionKind => sectionKinds.includes(value as SectionKind);

/** Lets the person choose: from what is missing first, then from what may be told as well. */
async function pickKind(reading: Reading): Promise<SectionKind | undefined> {
  const { lines, sections } = reading.model;
  const required = requiredIn(reading);
  const lineOf = new Map(sections.map((section) => [section.kind, lines.lineAt(section.start) + 1]));
  const items = sectionKinds.map((kind) => {
    const line = lineOf.get(kind);
    const missing = required.has(kind) ? vscode.l10n.t('missing') : '';
    const description = line === undefined ? missing : vscode.l10n.t('already on line {0}', line);
    return { label: kindName(kind), description, section: kind, rank: line !== undefined ? 2 : missing ? 0 : 1 };
  });
  const picked = await vscode.window.showQuickPick(
    items.sort((a, b) => a.rank - b.rank),
    { title: vscode.l10n.t('Insert Section') },
  );
  return picked?.section;
}
