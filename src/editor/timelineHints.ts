import * as vscode from 'vscode';
import { durationText, type Elapsed, elapsedOf, elapsedText } from '../index.ts';
import type { Services } from './services.ts';
import { uiLocale } from './wording.ts';

const setting = 'postmortem.timeline.hints';

/** Behind each time of a timeline: how long after the start it was, and how long after the entry before. */
export function register({ context, documents }: Services): void {
  const changed = new vscode.EventEmitter<void>();
  context.subscriptions.push(
    changed,
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(setting) && changed.fire()),
    vscode.languages.registerInlayHintsProvider(
      { language: 'markdown' },
      {
        onDidChangeInlayHints: changed.event,
        async provideInlayHints(document, range) {
          const wanted = vscode.workspace.getConfiguration('', document.uri).get<boolean>(setting, true);
          const reading = wanted ? await documents.postmortem(document) : null;
          if (!reading) return [];
          const { model } = reading;
          const from = model.lines.startOf(range.start.line);
          const to = model.lines.endOf(range.end.line);
          return elapsedOf(model)
            .filter(({ event }) => event.stamp.end >= from && event.stamp.end <= to)
            .flatMap((elapsed) => hintOf(elapsed, model.lines.positionAt(elapsed.event.stamp.end)));
        },
      },
    ),
  );
}

function hintOf(elapsed: Elapsed, { line, column }: { line: number; column: number }): vscode.InlayHint[] {
  const label = elapsedText(elapsed, uiLocale());
  if (!label) return [];
  const hint = new vscode.InlayHint(new vscode.Position(line, column), label);
  hint.paddingLeft = true;
  hint.tooltip = explained(elapsed);
  return [hint];
}

/** The hint in words. */
export function explained({ sinceStart, sincePrevious }: Elapsed): string {
  const text = (minutes: number): string => durationText(Math.abs(minutes), uiLocale());
  const lines: string[] = [];
  if (sinceStart === 0) lines.push(vscode.l10n.t('Start of the incident'));
  else if (sinceStart !== null) {
    lines.push(
      sinceStart > 0
        ? vscode.l10n.t('{0} after the start', text(sinceStart))
        : vscode.l10n.t('{0} before the start', text(sinceStart)),
    );
  }
  if (sincePrevious !== null && sincePrevious !== 0) {
    lines.push(
      sincePrevious > 0
        ? vscode.l10n.t('{0} after the entry before', text(sincePrevious))
        : vscode.l10n.t('{0} earlier than the entry before', text(sincePrevious)),
    );
  }
  return lines.join(', ');
}
