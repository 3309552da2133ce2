import * as vscode from 'vscode';
import type { Timeline } from '../index.ts';
import type { Services } from './services.ts';
import { editorRange } from './wording.ts';

const rewrite = vscode.CodeActionKind.RefactorRewrite.append('postmortem');

/** In a timeline: what can be done to the whole of it, and to findings that only a person can settle. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        async provideCodeActions(document, range, { only, diagnostics }) {
          const rewrites = !only || rewrite.intersects(only) || only.contains(rewrite);
          const fixes = !only || only.contains(vscode.CodeActionKind.QuickFix);
          const reading = rewrites || fixes ? await documents.postmortem(document) : null;
          if (!reading) return [];
          const { model } = reading;
          const timeline = model.timelines.find((one) => editorRange(model.lines, one).intersection(range));
          if (!timeline) return [];
          const given = [document.uri.toString(), timeline.start];
          return [...(fixes ? fixesFor(diagnostics, given) : []), ...(rewrites ? rewritesOf(timeline, given) : [])];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, rewrite] },
    ),
  );
}

/** Findings whose fix takes more than the rule can do by itself: the rest of the timeline, a person's answer. */
function fixesFor(diagnostics: readonly vscode.Diagnostic[], given: unknown[]): vscode.CodeAction[] {
  const titles: Readonly<Record<string, [title: string, command: string]>> = {
    'unordered-timeline': [vscode.l10n.t('Sort the timeline'), 'postmortem.sortTimeline'],
    'time-without-zone': [vscode.l10n.t('Say in which time zone these times are…'), 'postmortem.addTimeZone'],
  };
  return diagnostics.flatMap((diagnostic) => {
    const { code, source } = diagnostic;
    const [title, command] = titles[String(typeof code === 'object' ? code.value : code)] ?? [];
    if (source !== 'postmortem' || !title || !command) return [];
    const action = actionFor(title, vscode.CodeActionKind.QuickFix, command, given);
    action.diagnostics = [diagnostic];
    return [action];
  });
}

function rewritesOf({ events, layout }: Timeline, given: unknown[]): vscode.CodeAction[] {
  const actions: vscode.CodeAction[] = [];
  const add = (title: string, name: string): void => {
    actions.push(actionFor(title, rewrite, `postmortem.${name}`, given));
  };
  const minutes = events.flatMap(({ minute }) => (minute === null ? [] : [minute]));
  if (minutes.some((minute, i) => i > 0 && minute < (minutes[i - 1] as number)))
    add(vscode.l10n.t('Sort the timeline'), 'sortTimeline');
  if (events.some(({ instant, clock }) => instant && clock))
    add(vscode.l10n.t('Convert the timeline to another time zone…'), 'convertTimeline');
  const days = events.flatMap(({ local, dateFrom }) => (local ? [{ day: local.slice(0, 10), dateFrom }] : []));
  if (days.some(({ day, dateFrom }, i) => i > 0 && dateFrom === 'context' && day !== days[i - 1]?.day)) {
    add(vscode.l10n.t('Write the date where midnight passes'), 'datesAtMidnight');
  }
  if (layout === 'table') add(vscode.l10n.t('Turn the timeline into a list'), 'changeTimelineLayout');
  if (layout === 'bullets' || layout === 'numbered')
    add(vscode.l10n.t('Turn the timeline into a table'), 'changeTimelineLayout');
  return actions;
}

function actionFor(title: string, kind: vscode.CodeActionKind, command: string, given: unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.command = { title, command, arguments: given };
  return action;
}
