import * as vscode from 'vscode';
import { clockText, type Event, elapsedOf, type Postmortem, stampedAt } from '../index.ts';
import type { Services } from './services.ts';
import { explained } from './timelineHints.ts';
import { editorRange } from './wording.ts';

/** On the time of an entry: the instant in UTC, in the document's zone and in the reader's. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    vscode.languages.registerHoverProvider(
      { language: 'markdown' },
      {
        async provideHover(document, position) {
          const reading = await documents.postmortem(document);
          if (!reading) return null;
          const { model } = reading;
          const event = stampedAt(model, model.lines.startOf(position.line) + position.character);
          return event && new vscode.Hover(hoverText(model, event), editorRange(model.lines, event.stamp));
        },
      },
    ),
  );
}

function hoverText(model: Postmortem, event: Event): vscode.MarkdownString {
  const { instant, zone } = event;
  const timed = event.clock !== null || event.minute !== null;
  const rows = instant && timed ? zoneRows(instant, zone) : [];
  const missing = timed
    ? vscode.l10n.t('Its date or its time zone is not known.')
    : vscode.l10n.t('Only the day is known.');
  const elapsed = elapsedOf(model).find((one) => one.event.start === event.start);
  const text = new vscode.MarkdownString();
  text.appendMarkdown(rows.length ? `| | |\n| --- | --- |\n${rows.join('\n')}\n` : `${missing}\n`);
  const since = elapsed ? explained(elapsed) : '';
  if (since) text.appendMarkdown(`\n${since}\n`);
  return text;
}

/** One row a zone, zones that show the same clock together. */
function zoneRows(instant: string, zone: string | null): string[] {
  const reader = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones: [name: string, zone: string | null][] = [
    ['UTC', 'UTC'],
    [vscode.l10n.t('in the document'), zone],
    [vscode.l10n.t('where you are ({0})', reader), reader],
  ];
  const shown = new Map<string, string[]>();
  for (const [name, id] of zones) {
    const clock = id && clockText(instant, id);
    if (!clock) continue;
    const key = clock.label === 'UTC' ? `${clock.clock} UTC` : `${clock.clock} ${clock.label}`;
    shown.set(key, [...(shown.get(key) ?? []), name]);
  }
  return [...shown].map(([clock, names]) => `| **${clock}** | ${names.join(', ')} |`);
}
