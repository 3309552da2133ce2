import * as vscode from 'vscode';
import { type Edit, localeFor, type Milestone, milestones, type Postmortem } from '../index.ts';
import { write } from './change.ts';
import type { Services } from './services.ts';
import { uiLocale } from './wording.ts';

/** Adds what is happening now to the timeline, and what will be done to the actions, in the layout they have. */
export function register({ context, documents }: Services): void {
  const insertEvent = async (milestone: Milestone | null): Promise<void> => {
    const { insertEvent } = await import('../write/insertEvent.ts');
    const event = { instant: Date.now(), milestone };
    await insert((model, offset) => insertEvent(model, offset, event, localeFor(model.language)));
  };
  const insert = async (edit: (model: Postmortem, offset: number) => Edit): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const model = documents.model(editor.document);
    const { line, character } = editor.selection.active;
    await write(editor, model, { edits: [edit(model, model.lines.startOf(line) + character)], snippet: true });
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('postmortem.insertTimelineEntry', () => insertEvent(null)),
    vscode.commands.registerCommand('postmortem.insertMilestone', async (given?: unknown) => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      const milestone = isMilestone(given) ? given : await pickMilestone(documents.model(document));
      if (milestone) await insertEvent(milestone);
    }),
    vscode.commands.registerCommand('postmortem.insertAction', async () => {
      const { insertAction } = await import('../write/insertAction.ts');
      await insert((model, offset) => insertAction(model, offset, localeFor(model.language)));
    }),
  );
}

const isMilestone = (value: unknown): value is Milestone => milestones.includes(value as Milestone);

/** Lets the person choose, from what the timeline does not have yet. */
async function pickMilestone({ timelines, lines }: Postmortem): Promise<Milestone | undefined> {
  const { milestoneName } = await import('../write/insertEvent.ts');
  const events = timelines.flatMap((timeline) => timeline.events);
  const items = milestones.map((milestone) => {
    const event = events.find((one) => one.milestone === milestone);
    const description = event
      ? vscode.l10n.t('already on line {0}', lines.lineAt(event.stamp.start) + 1)
      : vscode.l10n.t('missing');
    return { label: milestoneName(milestone, uiLocale()), description, milestone, missing: !event };
  });
  const missingFirst = items.sort((a, b) => Number(b.missing) - Number(a.missing));
  const picked = await vscode.window.showQuickPick(missingFirst, { title: vscode.l10n.t('Insert Milestone') });
  return picked?.milestone;
}
