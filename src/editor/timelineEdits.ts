import * as vscode from 'vscode';
import {
  addZone,
  convertTimeline,
  datesAtMidnight,
  type Edit,
  type Postmortem,
  sortTimeline,
  type Timeline,
  timelineAt,
} from '../index.ts';
import { write } from './change.ts';
import { isWritten } from './documents.ts';
import { pickZone } from './pickZone.ts';
import type { Services } from './services.ts';

/** What a command does to a timeline: its edits, or why there are none. */
type Outcome = readonly Edit[] | string | undefined;

type Change = (model: Postmortem, timeline: Timeline, given: unknown) => Outcome | Promise<Outcome>;

const changes: Readonly<Record<string, Change>> = {
  sortTimeline: (model, timeline) => {
    const edits = sortTimeline(model, timeline);
    if (!edits) return vscode.l10n.t('Sorting would change the date of an entry. Write the dates first.');
    return edits.length ? edits : vscode.l10n.t('The timeline is in order.');
  },
  convertTimeline: async (model, timeline, given) => {
    const zone = typeof given === 'string' ? given : await pickZone(model, vscode.l10n.t('Convert Times To'));
    if (zone === undefined) return undefined;
    const conversion = convertTimeline(model, timeline, zone);
    if (!conversion) return vscode.l10n.t('These times cannot be converted without changing what they say.');
    const { edits, left } = conversion;
    const what = vscode.l10n.t('{0} entries keep their time: its date or its zone is not known.', left);
    if (left) void vscode.window.showInformationMessage(what);
    return edits.length || left ? edits : vscode.l10n.t('All times are in this zone.');
  },
  addTimeZone: async (model, timeline, given) => {
    if (timeline.events.some(({ clock, zone }) => clock && zone)) {
      return vscode.l10n.t('The times have a zone. Convert the timeline to change it.');
    }
    const zone =
      typeof given === 'string' ? given : await pickZone(model, vscode.l10n.t('In Which Zone Are These Times?'));
    const edit = zone && addZone(model, timeline, zone);
    return edit ? [edit] : undefined;
  },
  datesAtMidnight: (model, timeline) => {
    const edits = datesAtMidnight(model, timeline);
    return edits.length ? edits : vscode.l10n.t('No date is missing after midnight.');
  },
  changeTimelineLayout: async (model, timeline) => {
    const { otherLayout } = await import('../write/timelineLayout.ts');
    return otherLayout(model, timeline) ?? vscode.l10n.t('This timeline holds what the other layout cannot.');
  },
};

/** Commands that change a whole timeline: the one at the caret, each in one step to undo. */
export function register({ context, documents }: Services): void {
  const run = async (change: Change, uri?: unknown, offset?: unknown, given?: unknown): Promise<void> => {
    const document =
      typeof uri === 'string'
        ? await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true))
        : vscode.window.activeTextEditor?.document;
    if (!document || !isWritten(document)) return;
    const at =
      typeof offset === 'number'
        ? offset
        : document.offsetAt(vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0));
    const model = documents.model(document);
    const timeline = timelineAt(model, at);
    const outcome = timeline ? await change(model, timeline, given) : vscode.l10n.t('There is no timeline here.');
    if (typeof outcome === 'string') void vscode.window.showInformationMessage(outcome);
    else if (outcome) {
      const editor = await editorOf(document);
      // Somebody may have typed while a question was open.
      if (documents.model(document) === model) await write(editor, model, { edits: outcome, snippet: false });
    }
  };
  for (const [name, change] of Object.entries(changes)) {
    context.subscriptions.push(
      vscode.commands.registerCommand(`postmortem.${name}`, (uri?: unknown, offset?: unknown, given?: unknown) =>
        run(change, uri, offset, given),
      ),
    );
  }
}

/** The editor that shows a document: a change is made where somebody can see it. */
async function editorOf(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const shown = [activeTextEditor, ...visibleTextEditors].find((editor) => editor?.document === document);
  return shown ?? vscode.window.showTextDocument(document);
}
