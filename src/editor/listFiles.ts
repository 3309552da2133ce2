import * as vscode from 'vscode';
import { matchesGlob } from '../index.ts';

/** A file by one of the globs it was looked for. */
export interface Listed {
  readonly uri: vscode.Uri;
  /** It stands for a file that may be anywhere. */
  readonly link: boolean;
}

/** Bounds of a walk through a folder that may be anything. */
const deepest = 8;
const most = 200;
const mostFolders = 500;

/**
 * The files below a folder that match globs relative to it, in any file system: by reading folders, since not every one
 * can be searched. What cannot be read is empty; links to folders are not followed.
 */
export async function listFiles(root: vscode.Uri, globs: readonly string[]): Promise<Listed[]> {
  const found = new Map<string, Listed>();
  let folders = 0;
  const walk = async (path: string, depth: number): Promise<void> => {
    if (depth > deepest || ++folders > mostFolders) return;
    const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, path))).catch(
      () => [],
    );
    for (const [name, type] of entries) {
      const at = path ? `${path}/${name}` : name;
      const link = (type & vscode.FileType.SymbolicLink) !== 0;
      if (type & vscode.FileType.Directory) {
        if (!link && name !== 'node_modules' && name !== '.git') await walk(at, depth + 1);
      } else if (found.size < most && globs.some((glob) => matchesGlob(glob, at))) {
        found.set(at, { uri: vscode.Uri.joinPath(root, at), link });
      }
    }
  };
  for (const start of new Set(globs.map(fixedPart))) await walk(start, 0);
  return [...found.values()];
}

const mostFound = 500;
/** Not every file system can be searched, and some never answer: a person does not wait for them. In milliseconds. */
const patience = 1500;

/** Markdown below a folder that matches a glob: by a search where there is an answer in time, else folder by folder. */
export async function findMarkdown(root: vscode.Uri, glob: string): Promise<vscode.Uri[]> {
  const waiting = new vscode.CancellationTokenSource();
  const pattern = new vscode.RelativePattern(root, glob);
  const search = vscode.workspace.findFiles(pattern, '**/{node_modules,.git}/**', mostFound, waiting.token);
  const late = new Promise<null>((resolve) => {
    setTimeout(() => {
      waiting.cancel();
      resolve(null);
    }, patience);
  });
  const found = await Promise.race([Promise.resolve(search).catch(() => null), late]);
  return found ?? (await listFiles(root, [glob])).map(({ uri }) => uri);
}

/** The folders of a glob before its first pattern. */
function fixedPart(glob: string): string {
  const parts = glob.split('/');
  const first = parts.findIndex((part) => /[*?{}[\]()!+@]/.test(part));
  return parts.slice(0, first < 0 ? parts.length - 1 : first).join('/');
}
