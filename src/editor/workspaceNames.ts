import * as vscode from 'vscode';
import { Postmortem } from '../index.ts';
import type { Names } from '../write/completions/completion.ts';
import { findMarkdown } from './listFiles.ts';

/** Bounds of what is read: names that nobody has used in so many postmortems are typed by hand. */
const mostFiles = 300;
const largestFile = 256 * 1024;
/** How long a list may take to come up, in milliseconds. */
const patience = 300;

/** What one postmortem names. */
interface Used {
  readonly owners: readonly string[];
  readonly services: readonly string[];
  readonly zones: readonly string[];
}

const nothing: Used = { owners: [], services: [], zones: [] };

/**
 * The owners, services and zones that the postmortems of the workspace name. They are read when first asked for, one file
 * after the other, and then again only when they change.
 */
export class WorkspaceNames implements vscode.Disposable {
  readonly #used = new Map<string, Used>();
  #pending: vscode.Uri[] | null = null;
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown}');
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    const changed = (uri: vscode.Uri): void => {
      this.#used.delete(uri.toString());
      if (this.#pending && this.#pending.length < mostFiles) this.#pending.push(uri);
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#watcher,
      this.#watcher.onDidCreate(changed),
      this.#watcher.onDidChange(changed),
      // It may be there again by the time somebody asks; of what is not, nothing is read.
      this.#watcher.onDidDelete(changed),
      // Not every file system tells of changes, but the editor knows what was done in it.
      vscode.workspace.onDidSaveTextDocument(({ uri, languageId }) => languageId === 'markdown' && changed(uri)),
    );
  }

  /** Whether there is more to read than there was time for. */
  get isIncomplete(): boolean {
    return this.#pending === null || this.#pending.length > 0;
  }

  /** What is known by now, with what the document itself names. Whatever is not read in time is read the next time. */
  async names(document: Postmortem, uri: vscode.Uri, token: vscode.CancellationToken): Promise<Names> {
    this.#pending ??= await candidates();
    const end = Date.now() + patience;
    while (!token.isCancellationRequested && Date.now() < end) {
      const next = this.#pending.pop();
      if (!next) break;
      this.#used.set(next.toString(), await read(next));
    }
    const own = uri.toString();
    const all = [usedBy(document), ...[...this.#used].filter(([key]) => key !== own).map(([, used]) => used)];
    return {
      owners: counted(all.map(({ owners }) => owners)),
      services: counted(all.map(({ services }) => services)),
      zones: counted(all.map(({ zones }) => zones)),
    };
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

async function candidates(): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(({ uri }) => findMarkdown(uri, '**/*.{md,markdown}')));
  return found.flat().slice(0, mostFiles);
}

async function read(uri: vscode.Uri): Promise<Used> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > largestFile) return nothing;
    const model = new Postmortem(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
    return model.recognition.postmortem ? usedBy(model) : nothing;
  } catch {
    return nothing;
  }
}

function usedBy({ metadata, actions }: Postmortem): Used {
  const { owners, services, timezone } = metadata;
  const named = [...owners, ...actions.flatMap(({ owner }) => owner ?? [])];
  return {
    owners: tidy(named.map(({ value }) => value)),
    services: tidy(services.map(({ value }) => value)),
    zones: tidy(timezone ? [timezone.value] : []),
  };
}

const longestName = 60;

/** Each once; what is still a question or a whole sentence is no name. */
const tidy = (values: readonly string[]): string[] =>
  [...new Set(values.map((value) => value.trim()))].filter(
    (value) => value !== '' && value.length <= longestName && !/[[\]{}<>?…]/.test(value),
  );

/** How many postmortems use each name, the most used first. */
function counted(all: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of all.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
