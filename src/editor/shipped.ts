import * as vscode from 'vscode';
import type { SectionKind } from '../index.ts';
import type { Services } from './services.ts';

/**
 * Files that come with the extension (samples, rule pages) under a scheme of their own: read-only in the editor, never
 * mistaken for a document of the user's, the same in every host, and still there after the window is reloaded.
 */
const scheme = 'postmortem';

/** Where a file of the extension opens, by its path in the extension: `samples/en/….md`. */
export const shippedUri = (path: string): vscode.Uri => vscode.Uri.from({ scheme, path: `/${path}` });

export function register({ context }: Services): void {
  const at = ({ path }: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, path);
  const never = (): never => {
    throw vscode.FileSystemError.NoPermissions();
  };
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider(
      scheme,
      {
        stat: (uri) => vscode.workspace.fs.stat(at(uri)),
        readFile: (uri) => vscode.workspace.fs.readFile(at(uri)),
        readDirectory: (uri) => vscode.workspace.fs.readDirectory(at(uri)),
        // They change with the extension only.
        onDidChangeFile: () => new vscode.Disposable(() => {}),
        watch: () => new vscode.Disposable(() => {}),
        createDirectory: never,
        writeFile: never,
        delete: never,
        rename: never,
      },
      { isReadonly: true, isCaseSensitive: true },
    ),
  );
}

/** What is in a file of the extension. */
export const shippedBytes = ({ extensionUri }: vscode.ExtensionContext, path: string): Thenable<Uint8Array> =>
  vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path));

/** The text of a file of the extension. */
export const readShipped = async (context: vscode.ExtensionContext, path: string): Promise<string> =>
  new TextDecoder().decode(await shippedBytes(context, path));

/** A section of a sample: its heading by line and columns from 0, its text by offsets. */
export interface ListedSection {
  readonly kind: SectionKind;
  readonly title: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly start: number;
  readonly end: number;
}

/** A template or sample as its index (written by `npm run gen`) lists it: over HTTP a folder cannot be listed. */
export interface Shipped {
  /** In the extension: `templates/fr/sre.md`. */
  readonly path: string;
  readonly language: string;
  readonly title: string;
  /** What it is for; samples have none. */
  readonly description?: string;
  /** Of a sample: the first section of each kind. */
  readonly sections?: readonly ListedSection[];
}

/** What lies in `templates` or `samples`, the given language first. */
export async function listShipped(
  context: vscode.ExtensionContext,
  folder: 'templates' | 'samples',
  language: string,
): Promise<Shipped[]> {
  const all = JSON.parse(await readShipped(context, `${folder}/index.json`)) as Shipped[];
  const first = all.filter((one) => one.language === language);
  return [...first, ...all.filter((one) => one.language !== language)];
}
