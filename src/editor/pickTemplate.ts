import * as vscode from 'vscode';
import type { Template } from '../write/template.ts';
import { listShipped } from './shipped.ts';
import { problemText, type TeamTemplate, teamTemplates } from './templates.ts';
import { languageName, uiLocale } from './wording.ts';

interface Item extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
  /** What to do instead of using it. */
  readonly repair?: () => Thenable<unknown>;
}

/** A template named in advance: one of ours by its path in the extension, any other by its URI. */
export const templateUri = ({ extensionUri }: vscode.ExtensionContext, given: string): vscode.Uri =>
  given.includes(':') ? vscode.Uri.parse(given, true) : vscode.Uri.joinPath(extensionUri, given);

/** Lets the person choose a template: the team's own first, then ours, last what cannot be used, with the reason. */
export async function pickTemplate(
  context: vscode.ExtensionContext,
  title: string,
  placeHolder: string,
  language = uiLocale().tag,
): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showQuickPick(items(context, language), {
    title,
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  await picked?.repair?.();
  return picked?.uri;
}

async function items(context: vscode.ExtensionContext, language: string): Promise<Item[]> {
  const team = await teamTemplates();
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const own = team.filter(({ fault }) => fault === null).map((one) => teamItem(one, several));
  const broken = team.filter(({ fault }) => fault !== null).map(brokenItem);
  const shipped = (await listShipped(context, 'templates', language)).map(
    (one): Item => ({
      label: one.title,
      description: languageName(one.language),
      detail: one.description ?? '',
      uri: vscode.Uri.joinPath(context.extensionUri, one.path),
    }),
  );
  if (team.length === 0) return shipped;
  const group = (label: string, group: Item[]): Item[] =>
    group.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...group] : [];
  return [
    ...group(vscode.l10n.t('Your team’s templates'), own),
    ...group('Postmortem', shipped),
    ...group(vscode.l10n.t('Cannot be used'), broken),
  ];
}

function teamItem({ folder, uri, title, description }: TeamTemplate, several: boolean): Item {
  const about = description || (uri ? vscode.workspace.asRelativePath(uri, several) : '');
  return { label: title, description: several ? folder.name : '', detail: about, ...(uri && { uri }) };
}

/** The editor has no entries that cannot be chosen: this one opens what has to be put right. */
function brokenItem({ folder, uri, title, fault }: TeamTemplate): Item {
  return {
    label: `$(warning) ${title}`,
    description: uri ? vscode.workspace.asRelativePath(uri) : folder.name,
    detail: fault ?? '',
    repair: () =>
      uri
        ? vscode.commands.executeCommand('vscode.open', uri)
        : vscode.commands.executeCommand('workbench.action.openSettings', 'postmortem.templates'),
  };
}

/** Reads a template; where that is not possible the person is told why, and gets null. */
export async function readTemplate(uri: vscode.Uri): Promise<Template | null> {
  let reason: string;
  try {
    const { parseTemplate } = await import('../write/template.ts');
    const template = parseTemplate(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
    if (!('problems' in template)) return template;
    const [problem] = template.problems;
    reason = problem ? await problemText(problem) : '';
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  const open = vscode.l10n.t('Open Template');
  const message = vscode.l10n.t('{0} cannot be used as a template. {1}', vscode.workspace.asRelativePath(uri), reason);
  if ((await vscode.window.showErrorMessage(message, open)) === open) {
    await vscode.commands.executeCommand('vscode.open', uri);
  }
  return null;
}
