import * as vscode from 'vscode';
import type { Variables } from '../write/variables.ts';

/** A new file under the first name that is free: nothing is ever overwritten. Rejects where no file can be made. */
export async function createFile(
  folder: vscode.Uri,
  pattern: string,
  variables: Variables,
  text: string,
): Promise<vscode.Uri> {
  if (vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) {
    throw vscode.FileSystemError.NoPermissions(folder);
  }
  const { fileName } = await import('../write/fileName.ts');
  const taken = new Set<string>();
  for (;;) {
    const name = fileName(pattern, variables, (one) => taken.has(one));
    const uri = vscode.Uri.joinPath(folder, name);
    if (!(await exists(uri))) {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      return uri;
    }
    taken.add(name);
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
