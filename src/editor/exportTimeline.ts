import * as vscode from 'vscode';
import { chartOf } from '../preview/chart.ts';
import { type ExportFormat, exportFormats } from '../preview/formats.ts';
import type { Services } from './services.ts';

/** Saves the timeline as a picture, a page or a diagram, where the person says; the dialog asks before it overwrites. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.exportTimeline', async (wanted?: ExportFormat) => {
      const document = writtenDocument();
      if (!document) return;
      const chart = chartOf(documents.model(document));
      if (!chart) {
        const note = vscode.l10n.t('There is nothing to draw yet: a timeline needs three entries with a time.');
        void vscode.window.showInformationMessage(note);
        return;
      }
      const name = wanted ?? (await pickFormat());
      if (!name) return;
      const { extension, write } = exportFormats[name];
      const defaultUri = proposed(document, extension);
      const target = await vscode.window.showSaveDialog({
        ...(defaultUri ? { defaultUri } : {}),
        filters: { [extension.toUpperCase()]: [extension] },
        title: vscode.l10n.t('Export Timeline'),
      });
      if (!target) return;
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(write(chart)));
      void announce(target);
    }),
  );
}

async function announce(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const message = vscode.l10n.t('Timeline exported to {0}.', file.path.split('/').at(-1) ?? '');
  if ((await vscode.window.showInformationMessage(message, open)) === open) {
    await vscode.commands.executeCommand('vscode.open', file);
  }
}

/** The document that is written; while the focus is in the view, the one that is visible beside it. */
function writtenDocument(): vscode.TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editors = activeTextEditor ? [activeTextEditor] : visibleTextEditors;
  return editors.find(({ document }) => document.languageId === 'markdown')?.document;
}

async function pickFormat(): Promise<ExportFormat | undefined> {
  const items: { label: string; description: string; format: ExportFormat }[] = [
    { label: 'SVG', description: vscode.l10n.t('a picture that stays sharp'), format: 'svg' },
    { label: 'SVG ×2', description: vscode.l10n.t('in twice the size, to make a PNG of it'), format: 'png-svg' },
    { label: 'HTML', description: vscode.l10n.t('a page of its own, with the table'), format: 'html' },
    { label: 'Mermaid gantt', description: vscode.l10n.t('a chart for GitHub and wikis'), format: 'mermaid' },
    {
      label: 'Mermaid timeline',
      description: vscode.l10n.t('the entries of each day, for GitHub and wikis'),
      format: 'mermaid-timeline',
    },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export Timeline As') });
  return picked?.format;
}

/** Beside the document; for one that has no place yet, in the workspace. Never the document itself. */
function proposed({ uri, isUntitled }: vscode.TextDocument, extension: string): vscode.Uri | undefined {
  const folder = isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
  const name = (uri.path.split('/').at(-1) ?? '').replace(/\.(?:md|markdown)$/i, '');
  return folder && vscode.Uri.joinPath(folder, `${name}-timeline.${extension}`);
}
