import { type Code, expect, test } from './driver.ts';

const settings = { 'files.readonlyInclude': { '**/*.md': true } };

async function expectSaid(code: Code, text: string, act: () => Promise<void>): Promise<void> {
  // A lens that is drawn anew swallows the click.
  await expect(async () => {
    await act();
    await expect(await code.notifications(5_000)).toContainText(text);
  }).toPass({ timeout: 40_000 });
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
