import * as vscode from 'vscode';
import type { SectionKind } from '../index.ts';
import { offerInBulb } from './insertBulb.ts';
import type { Services } from './services.ts';

/** The light bulb of a timeline and of a list of actions offers the next entry. */
export function register({ context, documents }: Services): void {
  context.subscriptions.push(
    offerInBulb(documents, (kinds) =>
      commands().flatMap(({ kind, ...command }) => (kinds.includes(kind) ? [command] : [])),
    ),
  );
}

const commands = (): (vscode.Command & { readonly kind: SectionKind })[] => [
  { kind: 'timeline', title: vscode.l10n.t('Insert timeline entry'), command: 'postmortem.insertTimelineEntry' },
  { kind: 'timeline', title: vscode.l10n.t('Insert milestone…'), command: 'postmortem.insertMilestone' },
  { kind: 'remediation', title: vscode.l10n.t('Insert action'), command: 'postmortem.insertAction' },
];
