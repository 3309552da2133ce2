import { type Code, expect, type Opening, test } from './driver.ts';

const english = `---
title: Checkout outage of 3 March 2026
postmortem: true
status: draft
severity: SEV-2
lang: en
---

# Checkout outage of 3 March 2026

## Summary

On 3 March 2026 the checkout answered with errors for 40 minutes, because a limit had been removed.

## Impact

Several customers could not pay.

## Timeline

**09:10 UTC** The error rate rose to 12 %.

Two thirds of the errors were time-outs.

**09:50 UTC** The checkout worked again.

## Apology

## Action items

- [What will be different?]
`;

const french = `---
title: Panne du paiement du 3 mars 2026
postmortem: true
status: draft
severity: SEV-2
lang: fr
---

# Panne du paiement du 3 mars 2026

## Résumé

Le 3 mars 2026, le paiement a répondu par des erreurs pendant 40 minutes, car une limite avait été supprimée.

## Impact

Plusieurs clients n’ont pas pu payer.

## Chronologie

**09:10 UTC** Le taux d’erreur monte à 12 %.

**09:50 UTC** Le paiement fonctionne de nouveau.

## Excuses

## Actions correctives

- [Qu’est-ce qui sera différent ?]
`;

/** The line of a section in the checklist, as a screen reader says it. */
const row = (code: Code, section: string) => code.page.getByRole('treeitem', { name: `${section}, ` }).first();

const statusItem = (code: Code) => code.statusBar().locator('[id="postmortem-tools.postmortem.postmortem.status"]');

async function openOn(open: (opening: Opening) => Promise<Code>, opening: Opening): Promise<Code> {
  const code = await open({
    files: { 'outage.md': opening.locale === 'fr' ? french : english },
    file: 'outage.md',
    ...opening,
  });
  return code;
}

test('the status bar counts, and its click opens the checklist, which leads to every place', async ({ open }) => {
  const code = await openOn(open, {});
  const item = statusItem(code);
  await expect(item).toContainText('Postmortem 3/6');
  await expect(item.locator('a')).toHaveAttribute('aria-label', /^Postmortem: 3 of 6 required sections/);
  await code.screenshot('glance-lens');
  await code.hover('Before it is final', item);
  await code.screenshot('glance-status-tooltip');
  await item.click();
  await expect(row(code, 'Impact')).toContainText('done · line 15');
  await expect(row(code, 'Apology')).toContainText('empty · line 27');
  await expect(row(code, 'Action items')).toContainText('to be filled in');
  await expect(row(code, 'Data loss')).toContainText('missing');
  await code.screenshot('glance-checklist');
  await row(code, 'Apology').click();
  await expect(code.statusBar()).toContainText('Ln 27');

  await row(code, 'Data loss').hover();
  await row(code, 'Data loss').locator('.action-label[aria-label="Insert Section"]').click();
  await expect(code.lines().filter({ hasText: '## Data loss' })).toBeVisible();
  await expect(row(code, 'Data loss')).toContainText('to be filled in');
  await code.screenshot('glance-inserted');
});

for (const [locale, theme] of [
  ['en', 'Light Modern'],
  ['fr', 'Dark Modern'],
  ['fr', 'Default High Contrast'],
  ['en', 'Default High Contrast Light'],
] as const) {
  test(`status bar and checklist in ${locale}, ${theme}`, async ({ open }) => {
    const code = await openOn(open, { locale, theme });
    const item = statusItem(code);
    await expect(item).toContainText(locale === 'fr' ? 'Post-mortem 3/6' : 'Postmortem 3/6');
    await item.click();
    await expect(row(code, locale === 'fr' ? 'Excuses' : 'Apology')).toContainText(locale === 'fr' ? 'vide' : 'empty');
    await code.hover(locale === 'fr' ? 'Avant la' : 'Before it', item);
    await code.screenshot(`glance-${locale}-${theme.replaceAll(' ', '-').toLowerCase()}`);
  });
}

test('files that are no postmortem have none of it, and the empty checklist says what to do', async ({ open }) => {
  const code = await open({ files: { 'README.md': '# Shop\n\n## Installation\n\nRun it.\n' }, file: 'README.md' });
  await code.runCommand('Postmortem: Focus on Checklist View');
  await expect(code.page.locator('.welcome-view', { hasText: 'Open a postmortem' })).toBeVisible();
  await expect(code.page.locator('.welcome-view', { hasText: 'New Postmortem…' })).toBeVisible();
  await expect(code.statusBar()).not.toContainText('Postmortem');
  await code.screenshot('glance-empty');
});

for (const locale of ['en', 'fr'] as const) {
  test(`light bulb, hover and sample beside, in ${locale}`, async ({ open }) => {
    const code = await openOn(open, { locale });
    await expect(
      code.page.locator('.codelens-decoration', {
        hasText: locale === 'fr' ? 'Ajouter la section manquante' : 'Add 1 missing section',
      }),
    ).toBeVisible();
    // The finding on the heading.
    await code.goTo(15, 5);
    await code.lightBulb();
    await code.screenshot(`glance-suppress-${locale}`);
    await code.press('Escape');
    await code.hover(locale === 'fr' ? 'Comment d’autres' : 'How others put it');
    await code.screenshot(`glance-hover-${locale}`);
    await code.press('Escape');
    await code.runCommand(locale === 'fr' ? 'Postmortem: Comparer à un exemple…' : 'Postmortem: Compare with Sample…');
    await expect(code.page.locator('.editor-group-container').nth(1)).toBeVisible();
    await code.screenshot(`glance-compare-${locale}`);
  });
}
