import * as vscode from 'vscode';

/** The part of the built-in Git extension's interface (version 1) that is needed here. */
interface Git {
  getAPI(version: 1): {
    readonly repositories: readonly Repository[];
    getRepository(uri: vscode.Uri): Repository | null;
  };
}

interface Repository {
  getConfig(key: string): Promise<string>;
}

/** Somebody waits for a document: what takes longer is left to them to write. In milliseconds. */
const patience = 1000;

/**
 * The name under which the person commits in the repository of a folder, as the built-in Git extension knows it; empty
 * where there is none, such as in a browser. No process is started from here.
 */
export async function authorIn(folder: vscode.Uri | null): Promise<string> {
  const late = new Promise<string>((resolve) => setTimeout(() => resolve(''), patience));
  return Promise.race([nameFor(folder).catch(() => ''), late]);
}

async function nameFor(folder: vscode.Uri | null): Promise<string> {
  const extension = vscode.extensions.getExtension<Git>('vscode.git');
  if (!extension) return '';
  const git = (await extension.activate()).getAPI(1);
  const repository = (folder && git.getRepository(folder)) ?? git.repositories[0];
  return (await repository?.getConfig('user.name'))?.trim() ?? '';
}
