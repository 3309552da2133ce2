import * as vscode from 'vscode';
import { findMarkdown } from './listFiles.ts';

/** Where a new document goes: into a folder, or nowhere yet (`null`). */
export type Place = vscode.Uri | null;

const memory = 'postmortem.place';

/** Asks where to put a new document, the last answer first; undefined when the person gives up. */
export async function pickPlace(context: vscode.ExtensionContext): Promise<Place | undefined> {
  const untitled = { label: `$(edit) ${vscode.l10n.t('Untitled document')}`, place: null };
  const other = { label: `$(folder-opened) ${vscode.l10n.t('Another folder…')}`, place: undefined };
  const folders = (await likelyFolders()).map(({ uri, exists }) => ({
    label: `$(folder) ${vscode.workspace.asRelativePath(uri)}`,
    description: exists ? '' : vscode.l10n.t('new folder'),
    place: uri,
  }));
  const last = context.workspaceState.get<string>(memory);
  const wasLast = ({ place }: { place: Place | undefined }): boolean => last !== undefined && last === keyOf(place);
  const items = [...folders, other, untitled];
  if (last && !items.some(wasLast)) {
    const uri = vscode.Uri.parse(last, true);
    items.unshift({ label: `$(folder) ${vscode.workspace.asRelativePath(uri)}`, description: '', place: uri });
  }
  items.sort((a, b) => Number(wasLast(b)) - Number(wasLast(a)));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Where to put it') });
  return picked === other ? browse() : picked?.place;
}

export const rememberPlace = (context: vscode.ExtensionContext, place: Place): Thenable<void> =>
  context.workspaceState.update(memory, keyOf(place));

const keyOf = (place: Place | undefined): string | undefined => (place === null ? '' : place?.toString());

/** Folders that are named after what we write; where a workspace has none, the one that it could have. */
async function likelyFolders(): Promise<{ readonly uri: vscode.Uri; readonly exists: boolean }[]> {
  const perWorkspace = (vscode.workspace.workspaceFolders ?? []).map(async ({ uri }) => {
    const files = await findMarkdown(uri, '**/{postmortem,post-mortem,incident}{,s}/*.md');
    const found = new Map(files.map((file) => vscode.Uri.joinPath(file, '..')).map((one) => [one.toString(), one]));
    if (found.size > 0) return [...found.values()].map((one) => ({ uri: one, exists: true }));
    return [{ uri: vscode.Uri.joinPath(uri, 'postmortems'), exists: false }];
  });
  return (await Promise.all(perWorkspace)).flat();
}

async function browse(): Promise<vscode.Uri | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: vscode.l10n.t('Create Here'),
    })) ?? [];
  return folder;
}
