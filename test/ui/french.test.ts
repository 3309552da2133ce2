import { expect, test } from './driver.ts';

test('a French window speaks French', async ({ open }) => {
  const files = {
    'panne.md': '# Post-mortem : panne du paiement\n\n## Impact\n\n78 % des paiements ont échoué pendant 88 minutes.\n',
  };
  const code = await open({ files, file: 'panne.md', locale: 'fr' });
  const findings = await code.problemsPanel();
  await expect(findings.filter({ hasText: 'missing-timeline' })).toContainText('chronologie');
  await code.runCommand('Postmortem: Nouveau post-mortem…');
  await expect(code.question()).toContainText('Petit incident');
  await code.screenshot('french');
});

test('an explanation has French words for what is stated in English ones', async ({ open }) => {
  const heading = '# Post-mortem : panne du paiement\n\n## Impact\n\n78 % des paiements ont échoué.\n';
  const files = { 'panne.md': `---\nstatus: draft\naudience: internal\n---\n\n${heading}` };
  const code = await open({ files, file: 'panne.md', locale: 'fr' });
  await code.runCommand('Postmortem: Expliquer ce document');
  const rows = code.webview().locator('tr');
  await expect(rows.filter({ hasText: 'État' })).toContainText('brouillon (draft)');
  await expect(rows.filter({ hasText: 'Public visé' })).toContainText('interne (internal)');
});
