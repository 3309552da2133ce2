import { expect, test } from './driver.ts';

/** The pictures of the walkthrough are made here, from the real thing: see CONTRIBUTING.md. */
const words = {
  en: {
    text: `# Postmortem: checkout outage of 3 March 2026

## Impact

Some customers could not pay.

## Timeline

- 2026-03-03 09:10 UTC: The error rate rose to 12 %.
- 2026-03-03 09:14 UTC: The latency alarm went off.
- 2026-03-03 09:50 UTC: The checkout worked again.
`,
    create: 'Postmortem: New Postmortem…',
    short: 'Short incident',
    lens: 'Add missing sections (4)',
    hover: 'How others put it',
    compare: 'Postmortem: Compare with Sample…',
    missing: 'Data loss, missing',
  },
  fr: {
    text: `# Post-mortem : panne du paiement du 3 mars 2026

## Impact

Certains clients n’ont pas pu payer.

## Chronologie

- 2026-03-03 09:10 UTC : le taux d’erreur monte à 12 %.
- 2026-03-03 09:14 UTC : l’alerte de latence sonne.
- 2026-03-03 09:50 UTC : le paiement fonctionne de nouveau.
`,
    create: 'Postmortem: Nouveau post-mortem…',
    short: 'Petit incident',
    lens: 'Ajouter les sections manquantes (4)',
    hover: 'Comment d’autres l’ont dit',
    compare: 'Postmortem: Comparer à un exemple…',
    missing: 'Perte de données, absente',
  },
};
const { text } = words.en;

for (const locale of ['en', 'fr'] as const) {
  test(`pictures of the four steps, in ${locale}`, async ({ open }) => {
    const say = words[locale];
    const code = await open({
      files: { 'outage.md': say.text },
      locale,
      theme: 'Light Modern',
      settings: {
        'breadcrumbs.enabled': false,
        'editor.glyphMargin': false,
        'editor.minimap.enabled': false,
        'window.commandCenter': false,
        'workbench.activityBar.location': 'hidden',
        'workbench.layoutControl.enabled': false,
      },
    });
    await code.page.setViewportSize({ width: 800, height: 500 });
    await code.press('Control+B');
    await code.runCommand(say.create);
    await expect(code.question()).toContainText(say.short);
    // Off the list: what the mouse is over explains itself, and one that comes late goes when the mouse moves again.
    await expect(async () => {
      await code.page.mouse.move(400, 480);
      await code.page.mouse.move(402, 482);
      await expect(code.page.locator('.monaco-hover:visible')).toHaveCount(0, { timeout: 1000 });
    }).toPass();
    await code.screenshot(`walkthrough-${locale}-create`);
    await code.press('Escape');

    await code.openFile('outage.md');
    await expect(code.page.locator('.codelens-decoration', { hasText: say.lens })).toBeVisible();
    await code.goTo(3, 5);
    await code.hover(say.hover);
    await code.screenshot(`walkthrough-${locale}-write`);
    await code.press('Escape');

    await code.goTo(1, 20);
    await code.lightBulb();
    await code.screenshot(`walkthrough-${locale}-fix`);
    await code.press('Escape');

    await code.page.setViewportSize({ width: 880, height: 550 });
    await code.goTo(7, 5);
    await code.runCommand(say.compare);
    await expect(code.page.locator('.editor-group-container').nth(1)).toBeVisible();
    await code.statusBar().locator('[id="postmortem-tools.postmortem.postmortem.status"]').click();
    await expect(code.page.getByRole('treeitem', { name: say.missing })).toBeVisible();
    await code.screenshot(`walkthrough-${locale}-compare`);
  });
}

for (const [locale, command, title, step] of [
  ['en', 'Welcome: Open Walkthrough', 'Write Your First Postmortem', 'Check and compare'],
  ['fr', 'Bienvenue: Ouvrir', 'Rédiger son premier post-mortem', 'Vérifier et comparer'],
] as const) {
  test(`the walkthrough, in ${locale}`, async ({ open }) => {
    // Extensions that are active have their walkthroughs in the list.
    const code = await open({ files: { 'outage.md': text }, file: 'outage.md', locale });
    await expect(code.statusBar()).toContainText(/Post-?mortem/);
    // Beside a side bar there is no room for pictures.
    await code.press('Control+B');
    await code.runCommand(command);
    await code.quickPick(title);
    const steps = code.page.locator('.getting-started-step');
    await expect(steps).toHaveCount(4);
    await code.screenshot(`walkthrough-${locale}`);
    await steps.filter({ hasText: step }).click();
    await expect(code.page.locator('.getting-started-media img')).toBeVisible();
    await code.screenshot(`walkthrough-${locale}-last`);
  });
}
