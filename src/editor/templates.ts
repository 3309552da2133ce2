import * as vscode from 'vscode';
import { matchesGlob, templatesFolder } from '../index.ts';
import type { TemplateProblem } from '../write/template.ts';
import type { TemplateMeta } from '../write/templateFrontMatter.ts';
import { listFiles } from './listFiles.ts';
import { uiLocale } from './wording.ts';

/** A template of the team's own, or why what was found cannot be used as one. */
export interface TeamTemplate {
  readonly folder: vscode.WorkspaceFolder;
  /** Null for an entry of the setting that leads out of its workspace folder. */
  readonly uri: vscode.Uri | null;
  readonly title: string;
  readonly description: string;
  readonly order: number | null;
  /** In the user's language; null for one that can be used. */
  readonly fault: string | null;
}

const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);

/** What the setting names for a workspace folder, with `/` between folders. */
function named(folder: vscode.WorkspaceFolder): string[] {
  const said = vscode.workspace.getConfiguration('postmortem', folder.uri).get<unknown>('templates');
  const entries = Array.isArray(said) ? said.filter((one): one is string => typeof one === 'string') : [];
  return entries
    .map((entry) =>
      entry
        .trim()
        .replaceAll('\\', '/')
        .replace(/^\.\//, '')
        .replace(/(?<!\/)\/+$/, ''),
    )
    .filter((entry) => entry !== '');
}

/** A folder stands for the Markdown in it. */
const globOf = (entry: string): string => (isMarkdown(entry) || /[*?{[]/.test(entry) ? entry : `${entry}/*.md`);

/** Whether a path leads out of the folder it is relative to: to its parent, to a drive, to somebody's home. */
const leadsOut = (path: string): boolean => /^(?:\/|~|[A-Za-z][\w+.-]*:)|(?:^|\/)\.\.(?:\/|$)/.test(path);

const globsOf = (folder: vscode.WorkspaceFolder): string[] => [
  `${templatesFolder}/*.md`,
  ...named(folder)
    .filter((entry) => !leadsOut(entry))
    .map(globOf),
];

/** Whether a document is one of the team's templates, by its path: it is checked as one, and not as a postmortem. */
export function isTemplate({ uri, languageId }: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder || languageId !== 'markdown') return false;
  const path = uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  return globsOf(folder).some((glob) => matchesGlob(glob, path));
}

/** Every template of every workspace folder, in the order of the folders, then in the one they ask for. Never rejects. */
export async function teamTemplates(): Promise<TeamTemplate[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(async (folder) => {
    const outside = named(folder)
      .filter(leadsOut)
      .map((entry) => unusable(folder, null, entry, vscode.l10n.t('It lies outside of the workspace folder.')));
    const files = await listFiles(folder.uri, globsOf(folder));
    const found = await Promise.all(files.map((file) => read(folder, file.uri, file.link)));
    const place = ({ order }: TeamTemplate): number => order ?? Number.MAX_VALUE;
    found.sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title));
    return [...found, ...outside];
  });
  return (await Promise.all(folders)).flat();
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');

function unusable(folder: vscode.WorkspaceFolder, uri: vscode.Uri | null, title: string, fault: string): TeamTemplate {
  return { folder, uri, title, description: '', order: null, fault };
}

async function read(folder: vscode.WorkspaceFolder, uri: vscode.Uri, link: boolean): Promise<TeamTemplate> {
  const cannot = (fault: string): TeamTemplate => unusable(folder, uri, nameOf(uri), fault);
  // Where a link leads cannot be told here; it may be anywhere on the machine.
  if (link) return cannot(vscode.l10n.t('It is a link, which may lead outside of the workspace folder.'));
  try {
    const { largestTemplate, parseTemplate } = await import('../write/template.ts');
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largestTemplate) return cannot(uiLocale().messages['template-too-large'] ?? '');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const template = parseTemplate(text);
    if (!('problems' in template)) return usable(folder, uri, template.meta);
    const [problem] = template.problems;
    return cannot(problem ? await problemText(problem) : '');
  } catch (error) {
    return cannot(error instanceof Error ? error.message : String(error));
  }
}

const usable = (
  folder: vscode.WorkspaceFolder,
  uri: vscode.Uri,
  { title, description, order }: TemplateMeta,
): TeamTemplate => ({ folder, uri, title: title || nameOf(uri), description, order, fault: null });

/** What is wrong with a template, in the user's language. */
export async function problemText(problem: TemplateProblem): Promise<string> {
  const { problemText } = await import('../write/template.ts');
  return problemText(problem, uiLocale());
}
