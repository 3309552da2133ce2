import * as vscode from 'vscode';
import { type Config, configFileNames, type Origin, readConfigFile, resolveConfig, rules } from '../index.ts';

/** What holds for the documents of one folder. */
export interface Configuration {
  readonly config: Config;
  /** Who said what `include` and `exclude` are; each rule carries its own origin. */
  readonly origins: Readonly<Record<'include' | 'exclude', Origin>>;
  /** The configuration file that was found, if any. */
  readonly file: vscode.Uri | null;
  /** What globs are relative to; null outside of any workspace folder. */
  readonly root: vscode.Uri | null;
}

/** The nearest configuration file over the editor's settings over the defaults, for each document. */
export class Configurations implements vscode.Disposable {
  readonly #byFolder = new Map<string, Promise<Configuration>>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** Some configuration may be another one from now on. */
  readonly onDidChange = this.#changed.event;
  readonly #read = new vscode.EventEmitter<{ readonly uri: vscode.Uri; readonly text: string }>();
  /** A configuration file was read because a document needs it. */
  readonly onDidRead = this.#read.event;
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/{${configFileNames.join(',')}}`);
    const forget = (): void => {
      this.#byFolder.clear();
      this.#changed.fire();
    };
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      // Not every file system tells of changes, but the editor knows what was done in it.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => isConfigFile(uri) && forget()),
      vscode.workspace.onDidRenameFiles(forget),
      vscode.workspace.onDidDeleteFiles(forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('postmortem') && forget()),
    );
  }

  /** What holds for a document now. Never rejects: a file that cannot be read is none. */
  async for(document: vscode.Uri): Promise<Configuration> {
    for (;;) {
      const pending = this.#pending(document);
      const configuration = await pending;
      // It may have changed while it was being read.
      if (pending === this.#pending(document)) return configuration;
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #pending(document: vscode.Uri): Promise<Configuration> {
    const home = vscode.workspace.getWorkspaceFolder(document)?.uri;
    // What is not saved yet is held to what the first workspace folder says.
    const unsaved = document.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : undefined;
    const folder = home ? vscode.Uri.joinPath(document, '..') : unsaved;
    const key = folder?.toString() ?? '';
    let known = this.#byFolder.get(key);
    if (!known) {
      known = this.#resolve(folder, home ?? unsaved ?? null);
      this.#byFolder.set(key, known);
    }
    return known;
  }

  async #resolve(folder: vscode.Uri | undefined, workspace: vscode.Uri | null): Promise<Configuration> {
    const settings = vscode.workspace.getConfiguration('postmortem', folder ?? null);
    const found = folder && workspace ? await nearest(folder, workspace) : null;
    if (found) this.#read.fire(found);
    const fromFile = found ? readConfigFile(found.text).value : null;
    const { config } = resolveConfig(rules, [
      {
        origin: 'settings',
        value: { include: settings.get('include'), exclude: settings.get('exclude'), rules: settings.get('rules') },
      },
      { origin: 'file', value: fromFile },
    ]);
    const originOf = (globs: 'include' | 'exclude'): Origin =>
      isObject(fromFile) && globs in fromFile ? 'file' : config[globs].length > 0 ? 'settings' : 'default';
    const origins = { include: originOf('include'), exclude: originOf('exclude') };
    const ownGlobs = found && Object.values(origins).includes('file');
    return {
      config,
      origins,
      file: found?.uri ?? null,
      root: ownGlobs ? vscode.Uri.joinPath(found.uri, '..') : workspace,
    };
  }
}

/** The document's path as globs see it: relative to the configuration, with `/`; null for one that has no place. */
export function globPath({ root }: Configuration, { scheme, path }: vscode.Uri): string | null {
  if (!root || scheme !== root.scheme) return null;
  const folder = `${root.path.replace(/\/$/, '')}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : null;
}

export const isConfigFile = ({ path }: vscode.Uri): boolean =>
  configFileNames.some((name) => path.endsWith(`/${name}`));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Asks for every name in every folder up to the workspace's at once: one round trip, not one after the other. */
async function nearest(
  folder: vscode.Uri,
  workspace: vscode.Uri,
): Promise<{ readonly uri: vscode.Uri; readonly text: string } | null> {
  const folders = [folder];
  for (let at = folder; at.path.length > workspace.path.length; ) {
    at = vscode.Uri.joinPath(at, '..');
    folders.push(at);
  }
  const candidates = folders.flatMap((one) => configFileNames.map((name) => vscode.Uri.joinPath(one, name)));
  const texts = await Promise.all(candidates.map(read));
  const index = texts.findIndex((text) => text !== null);
  const uri = candidates[index];
  return uri ? { uri, text: texts[index] ?? '' } : null;
}

async function read(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
