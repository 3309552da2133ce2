import * as vscode from 'vscode';
import { fill, type Lines } from '../index.ts';
import { type About, type Completion, noNames } from '../write/completions/completion.ts';
import { isWritten, requiredIn } from './documents.ts';
import type { Services } from './services.ts';
import { editorRange, uiLocale } from './wording.ts';
import { WorkspaceNames } from './workspaceNames.ts';

/** Markdown has no suggestions while typing of its own accord: these characters ask for them. */
const triggers = ['#', '@', ':', ' '];

/** What was typed up to a trigger where something may be completed: a heading, a key, an item, a cell, a time. */
const mayComplete =
  /^ {0,3}#{1,6} ?$|@$|^[\p{L}\w][\p{L}\w -]*: ?$|^[\s>]*(?:[-*+]|\d{1,9}[.)]) $|\| $|(?:\d|UTC|GMT|Z|[ap]m)[*_`\])]{0,3}:? (?:[:–—\-|>→=] )?$/iu;

/** What may come next: missing sections, keys and values of the front matter, owners, times, milestones, zones. */
export function register({ context, documents }: Services): void {
  let names: WorkspaceNames | undefined;
  context.subscriptions.push(
    new vscode.Disposable(() => names?.dispose()),
    vscode.languages.registerCompletionItemProvider(
      { language: 'markdown' },
      {
        async provideCompletionItems(document, position, token, { triggerKind }) {
          if (!isWritten(document)) return null;
          const typing = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
          const before = document.lineAt(position).text.slice(0, position.character);
          if (typing && !mayComplete.test(before)) return null;
          // The text as it is now, when the position means something: nobody stops typing to wait for a list.
          const model = documents.model(document);
          const reading = await documents.read(document);
          if (!reading.recognition.postmortem) return null;
          const { placeAt } = await import('../write/completions/place.ts');
          const { completionsAt, wantsNames } = await import('../write/completions/completionsAt.ts');
          const place = placeAt(model, model.lines.startOf(position.line) + position.character);
          if (!place) return null;
          if (wantsNames(place)) names ??= new WorkspaceNames();
          const known = wantsNames(place) && names ? await names.names(model, document.uri, token) : noNames;
          if (token.isCancellationRequested) return null;
          const ask = { names: known, required: requiredIn(reading), instant: Date.now(), explicit: !typing };
          const completions = completionsAt(model, place, ask);
          const items = completions.map((completion, i) => itemOf(completion, i, model.lines));
          return new vscode.CompletionList(items, wantsNames(place) && names?.isIncomplete);
        },
      },
      ...triggers,
    ),
  );
}

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  section: vscode.CompletionItemKind.Struct,
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  name: vscode.CompletionItemKind.User,
  time: vscode.CompletionItemKind.Event,
  milestone: vscode.CompletionItemKind.Event,
  zone: vscode.CompletionItemKind.Unit,
};

function itemOf(completion: Completion, index: number, lines: Lines): vscode.CompletionItem {
  const { label, note, about, text, filter, kind, leadsOn } = completion;
  const item = new vscode.CompletionItem({ label, description: wording(note) }, kinds[kind]);
  item.insertText = new vscode.SnippetString(text);
  item.filterText = filter;
  item.range = editorRange(lines, completion);
  // The order is the one in which they come, whatever they are called.
  item.sortText = String(index).padStart(4, '0');
  item.keepWhitespace = true;
  item.documentation = wording(about);
  if (leadsOn) item.command = { title: '', command: 'editor.action.triggerSuggest' };
  return item;
}

function wording(about: About | null): string {
  if (about === null || typeof about === 'string') return about ?? '';
  return fill(uiLocale().messages[about.message] ?? '', about.data ?? {});
}
