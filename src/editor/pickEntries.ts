import * as vscode from 'vscode';
import type { Entries } from '../write/transcripts/entries.ts';
import type { Format, Transcript } from '../write/transcripts/said.ts';

/** Shows what would be inserted, with who became which role; the person takes out what does not belong. */
export async function pickEntries(transcript: Transcript, found: Entries): Promise<Entries['entries'] | undefined> {
  const { entries, roles } = found;
  const items = entries.map((entry) => ({
    label: `${new Date(entry.at).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    description: [entry.role, ...(entry.masked.length ? [vscode.l10n.t('masked: {0}', entry.masked.join(', '))] : [])]
      .filter(Boolean)
      .join(' · '),
    detail: entry.text.replace(/\s+/g, ' '),
    picked: true,
    entry,
  }));
  const who = [...roles].map(([name, role]) => `${role} = ${name}`).join(' · ') || vscode.l10n.t('Nobody is named');
  const picked = await vscode.window.showQuickPick(items, {
    title: entriesTitle(transcript, found),
    placeHolder: who,
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return picked?.map(({ entry }) => entry);
}

/** How many entries there are, of what, and how many were said twice. */
export function entriesTitle({ format }: Transcript, { entries, merged }: Entries): string {
  const left = merged ? `, ${vscode.l10n.t('{0} repetitions left out', merged)}` : '';
  return vscode.l10n.t('{0} entries from {1}', entries.length, formatName(format)) + left;
}

function formatName(format: Format): string {
  if (format === 'lines') return vscode.l10n.t('Lines');
  const names = {
    'slack-export': 'Slack',
    slack: 'Slack',
    teams: 'Teams',
    pagerduty: 'PagerDuty',
    statuspage: 'Statuspage',
    alertmanager: 'Alertmanager',
    csv: 'CSV',
    'git-log': 'git log',
  };
  return names[format];
}
