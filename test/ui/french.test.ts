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
