import * as vscode from 'vscode';
import { type Postmortem, zoneNamed } from '../index.ts';

/** Asks for a zone: UTC, the document's, the reader's, or any that is typed. Undefined when the person gives up. */
export function pickZone(model: Postmortem | null, title: string): Promise<string | undefined> {
  const reader = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const stated = model?.metadata.timezone && zoneNamed(model.metadata.timezone.value);
  const first: [zone: string, why: string][] = [
    ['UTC', ''],
    ...(stated ? [[stated, vscode.l10n.t('in the document')] as [string, string]] : []),
    [reader, vscode.l10n.t('where you are ({0})', reader)],
  ];
  const named = new Map(first.reverse());
  const likely = [...named].reverse().map(([label, description]) => ({ label, description }));
  const others = Intl.supportedValuesOf('timeZone')
    .filter((zone) => !named.has(zone))
    .map((label) => ({ label, description: '' }));
  const pick = vscode.window.createQuickPick();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('A city, an abbreviation or an offset: Europe/Paris, CEST, +02:00');
  pick.items = [...likely, ...others];
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const zone = zoneNamed(value);
      const typed = zone && !named.has(zone) ? [{ label: value.trim(), description: zone }] : [];
      pick.items = [...typed, ...likely, ...others];
    });
    pick.onDidAccept(() => {
      const [picked] = pick.selectedItems;
      resolve(picked && (zoneNamed(picked.label) ?? undefined));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
