import * as vscode from 'vscode';
import { type Checklist, type Finding, fill, messageOf, rulesById } from '../index.ts';
import { type Current, follow } from './current.ts';
import { checklistIn } from './documents.ts';
import { commandLink, openLink, trusted } from './links.ts';
import type { Services } from './services.ts';
import { countOf, kindName, uiLocale } from './wording.ts';

/** How far the active postmortem is, in one line; its tooltip says what stands between it and its final version. */
export function register(services: Services): void {
  const item = vscode.window.createStatusBarItem('postmortem.status', vscode.StatusBarAlignment.Right, 110);
  item.name = vscode.l10n.t('Postmortem');
  item.command = 'postmortem.checklist.focus';
  services.context.subscriptions.push(item);
  follow(services, (current) => {
    if (!current) return item.hide();
    const { findings } = current.reading;
    const checklist = checklistIn(current.reading);
    const { told, required } = checklist;
    // Information and hints wait in the checklist.
    const counts = [countOf(findings, 'error'), countOf(findings, 'warning')].filter((count) => count !== '');
    item.text = [`$(checklist) ${vscode.l10n.t('Postmortem {0}/{1}', told, required)}`, ...counts].join(' · ');
    const progress = vscode.l10n.t('Postmortem: {0} of {1} required sections', told, required);
    item.accessibilityInformation = { label: [progress, ...counts].join(', '), role: 'button' };
    item.tooltip = trusted(tooltipOf(current, checklist));
    item.show();
  });
}

/** More would not be read in a tooltip; the checklist has them all. */
const most = 8;

function tooltipOf(current: Current, { told, required, blockers }: Checklist): string {
  const progress = vscode.l10n.t('{0} of {1} required sections', told, required);
  const more = blockers.length - most;
  const open =
    blockers.length === 0
      ? [vscode.l10n.t('Nothing stands between this document and its final version.')]
      : [
          vscode.l10n.t('Before it is final:'),
          '',
          ...blockers.slice(0, most).map((finding) => `- ${blockerLink(current, finding)}`),
          ...(more > 0 ? [`- ${vscode.l10n.t('{0} more in the checklist', more)}`] : []),
        ];
  const links = [
    commandLink(vscode.l10n.t('Checklist'), 'postmortem.checklist.focus'),
    commandLink(vscode.l10n.t('Compare with Sample'), 'postmortem.compareWithSample'),
    commandLink(vscode.l10n.t('Explain'), 'postmortem.explain'),
  ];
  return [`**${progress}**`, '', ...open, '', links.join(' · ')].join('\n');
}

/** Inserts the section that is missing, else leads to the place. */
function blockerLink({ document, reading: { model } }: Current, finding: Finding): string {
  const { fix } = finding;
  if (fix && 'section' in fix) {
    const title = fill(uiLocale().messages['insert-section'] ?? '', { heading: kindName(fix.section) });
    return commandLink(title, 'postmortem.insertSection', fix.section);
  }
  return openLink(messageOf(finding, rulesById, uiLocale()), document.uri, model.lines, finding);
}
