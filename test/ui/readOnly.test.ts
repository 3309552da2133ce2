import { type Code, expect, test } from './driver.ts';

const settings = { 'files.readonlyInclude': { '**/*.md': true } };

/** The windows of tests show notifications only in the list that the bell opens. */
async function expectSaid(code: Code, text: string): Promise<void> {
  const bell = code.statusBar().locator('[id="status.notifications"]');
  await expect(bell.locator('.codicon-bell-dot')).toBeVisible();
  await bell.click();
  await expect(code.page.locator('.notifications-center')).toContainText(text);
}

test('an editor that is read-only says so and is left as it is', async ({ open }) => {
  const files = { 'outage.md': '# Post-mortem: checkout outage\n\n## Impact\n\n78 % of payments failed.\n' };
  const code = await open({ files, file: 'outage.md', settings });
  await code.editor().getByText('Add missing sections').click();
  await expectSaid(code, 'This editor is read-only.');
  await code.screenshot('read-only');
  await code.runCommand('Notifications: Clear All Notifications');
  await code.goTo(5);
  await code.press('Control+Alt+P');
  await code.press('n');
  await expectSaid(code, 'This editor is read-only.');
  await expect(code.lines()).toHaveCount(6);
});

test('and in French', async ({ open }) => {
  const files = { 'panne.md': '# Post-mortem : panne du paiement\n\n## Impact\n\n78 % des paiements ont échoué.\n' };
  const code = await open({ files, file: 'panne.md', settings, locale: 'fr' });
  await code.editor().getByText('sections manquantes').click();
  await expectSaid(code, 'Cet éditeur est en lecture seule.');
});
