import { type Code, expect, test } from './driver.ts';

const settings = { 'files.readonlyInclude': { '**/*.md': true } };

/** The windows of tests show notifications only in the list that the bell opens. */
async function expectSaid(code: Code, text: string, act: () => Promise<void>): Promise<void> {
  const bell = code.statusBar().locator('[id="status.notifications"]');
  // A lens that is drawn anew swallows the click.
  await expect(async () => {
    await act();
    await expect(bell.locator('.codicon-bell-dot')).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 40_000 });
  await bell.click();
  await expect(code.page.locator('.notifications-center')).toContainText(text);
}

test('an editor that is read-only says so and is left as it is', async ({ open }) => {
  const files = { 'outage.md': '# Post-mortem: checkout outage\n\n## Impact\n\n78 % of payments failed.\n' };
  const code = await open({ files, file: 'outage.md', settings });
  const said = 'This editor is read-only.';
  await expectSaid(code, said, () => code.editor().getByText('Add missing sections').click());
  await code.screenshot('read-only');
  await code.runCommand('Notifications: Clear All Notifications');
  await code.goTo(5);
  await expectSaid(code, said, async () => {
    await code.press('Control+Alt+P');
    await code.press('n');
  });
  await expect(code.lines()).toHaveCount(6);
});

test('and in French', async ({ open }) => {
  const files = { 'panne.md': '# Post-mortem : panne du paiement\n\n## Impact\n\n78 % des paiements ont échoué.\n' };
  const code = await open({ files, file: 'panne.md', settings, locale: 'fr' });
  await expectSaid(code, 'Cet éditeur est en lecture seule.', () =>
    code.editor().getByText('sections manquantes').click(),
  );
});
