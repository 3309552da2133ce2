import { expect, test } from './driver.ts';

const english = `---
postmortem: true
lang: en
services: cart
owner: Payments team
---

# Checkout outage of 3 March 2026

## Summary

The checkout was down for 40 minutes.

## Timeline

- 2026-03-03 09:10 UTC — **Started** — Deploy of 4.2
- 2026-03-03 09:14 UTC — **Detected** — The latency alarm went off

## Root cause

A limit was removed.
`;

const french = english
  .replace('lang: en', 'lang: fr')
  .replace('# Checkout outage of 3 March 2026', '# Panne du paiement du 3 mars 2026')
  .replace('## Summary', '## Résumé')
  .replace('The checkout was down for 40 minutes.', 'Le paiement était en panne pendant 40 minutes.')
  .replace('## Timeline', '## Chronologie')
  .replace('**Started** — Deploy of 4.2', '**Début** — Mise en production de la 4.2')
  .replace('**Detected** — The latency alarm went off', '**Détection** — Alerte de latence')
  .replace('## Root cause', '## Cause racine')
  .replace('A limit was removed.', 'Une limite a été supprimée.');

const templates = {
  'payments.md':
    '---\ntemplate:\n  title: Payments review\n  description: How the payments team writes it.\ntitle: {{title}}\n---\n\n# {{title}}\n\n## Impact\n\n${1:[Who?]}$0\n',
  'broken.md': '# {{titel}}\n\n${1:[Who?]\n',
};

/** The templates of a team, in a folder of its own or in the only one. */
const teamOf = (name: keyof typeof templates, root = ''): Record<string, string> => ({
  [`${root}.postmortem/templates/${name}`]: templates[name],
});

const teams = {
  en: {
    roots: ['shop', 'search'],
    files: {
      ...teamOf('payments.md', 'shop/'),
      ...teamOf('payments.md', 'search/'),
      ...teamOf('broken.md', 'search/'),
    },
  },
  fr: { files: { ...teamOf('payments.md'), ...teamOf('broken.md') } },
};

test('a heading, an owner and a time complete themselves while somebody types', async ({ open }) => {
  const code = await open({ files: { 'outage.md': english }, file: 'outage.md' });
  const suggestions = code.page.locator('.suggest-widget.visible');
  const first = suggestions.locator('.monaco-list-row').first();
  // What is typed before the extension runs completes nothing.
  await expect(code.statusBar()).toContainText('Postmortem');
  await code.goTo(21);
  await code.press('End');
  await code.press('Enter');
  await code.press('Enter');
  await code.type('##');
  await expect(first).toContainText('Impact');
  await code.screenshot('completion-heading');
  await code.type(' dat');
  await expect(first).toContainText('Data loss');
  await code.press('Enter');
  await expect(code.lines().filter({ hasText: '## Data loss' })).toBeVisible();
  await code.type('No data was lost, says @');
  await expect(first).toContainText('Payments team');
  await code.screenshot('completion-owner');
  await code.press('Enter');
  await code.type('.');
  await code.goTo(17);
  await code.press('End');
  await code.press('Enter');
  await code.type('- ');
  // The incident is long over: the time of the entry above comes before the one it is.
  await expect(first).toContainText('as the entry above');
  await code.screenshot('completion-time');
  await code.press('ArrowDown');
  await code.press('Enter');
  await expect(first).toContainText('Acknowledged');
  await code.screenshot('completion-milestone');
  await code.press('Enter');
  await code.type('The on-call engineer.');
  const text = await code.saved('outage.md');
  expect(text).toMatch(/- \d{4}-\d\d-\d\d \d\d:\d\d UTC — \*\*Acknowledged\*\* — The on-call engineer\.\n/);
  expect(text).toContain('## Data loss\n\nNo data was lost, says Payments team.');
});

test('values of the front matter and headings complete themselves, in French', async ({ open }) => {
  const code = await open({ files: { 'panne.md': french }, file: 'panne.md', locale: 'fr' });
  const suggestions = code.page.locator('.suggest-widget.visible');
  const first = suggestions.locator('.monaco-list-row').first();
  await expect(code.statusBar()).toContainText('Post-mortem');
  await code.goTo(3);
  await code.press('End');
  await code.press('Enter');
  await code.type('status:');
  await expect(first).toContainText('draft');
  await code.screenshot('completion-french-value');
  await code.press('Enter');
  await code.goTo(22);
  await code.press('End');
  await code.press('Enter');
  await code.press('Enter');
  await code.type('#');
  await expect(first).toContainText('Impact');
  await expect(suggestions).toContainText('absente');
  await code.screenshot('completion-french-heading');
  await code.press('Escape');
  expect(await code.saved('panne.md')).toContain('\nstatus: draft\n');
});

for (const locale of ['en', 'fr'] as const) {
  test(`the templates of one team or two come first, what cannot be used says why, in ${locale}`, async ({ open }) => {
    const code = await open({ ...teams[locale], locale });
    await code.runCommand(locale === 'en' ? 'Postmortem: New Postmortem…' : 'Postmortem: Nouveau post-mortem…');
    const rows = code.question().locator('.monaco-list-row');
    await expect(rows.first()).toContainText(locale === 'en' ? 'Payments reviewshop' : 'Payments review');
    if (locale === 'en') await expect(rows.nth(1)).toContainText('Payments reviewsearch');
    await code.screenshot(`templates-${locale}`);
    await code.answer('broken');
    const why = locale === 'en' ? 'There is no variable' : 'Il n’existe pas de variable';
    await expect(code.question()).toContainText(why);
    await code.screenshot(`templates-broken-${locale}`);
    await code.quickPick('broken');
    const problems = await code.problemsPanel();
    await expect(problems.filter({ hasText: 'template-unknown-variable' })).toContainText('{{titel}}');
    await expect(problems.filter({ hasText: 'template-invalid-tab-stop' })).toBeVisible();
    await code.screenshot(`templates-problems-${locale}`);
  });
}

test('an entry comes by its keys, an action through the palette', async ({ open }) => {
  const code = await open({ files: { 'outage.md': english }, file: 'outage.md' });
  await expect(code.statusBar()).toContainText('Postmortem');
  await code.goTo(16);
  await code.press('Control+Alt+P');
  await code.press('T');
  await expect(code.lines().filter({ hasText: '[What happened?]' })).toBeVisible();
  await code.type('The on-call engineer was paged.');
  await code.screenshot('insert-entry');
  await code.press('Escape');
  await code.runCommand('Postmortem: Insert Action');
  await expect(code.lines().filter({ hasText: '| Action | Owner | Due' })).toBeVisible();
  await code.screenshot('insert-action');
  await code.press('Escape');
  await code.goTo(16, 5);
  const bulb = await code.lightBulb();
  await expect(bulb.filter({ hasText: 'Insert milestone' })).toBeVisible();
  await code.screenshot('insert-light-bulb');
  await code.press('Escape');
  const text = await code.saved('outage.md');
  expect(text).toMatch(
    /Deploy of 4\.2\n- \d{4}-\d\d-\d\d \d\d:\d\d UTC — The on-call engineer was paged\.\n- 2026-03-03/,
  );
  expect(text).toMatch(/## Action items\n\n\| Action \| Owner .*\n\| --- .*\n\| \[What will be different/);
});

test('a document gets the sections of another template, and becomes one, in French', async ({ open }) => {
  const code = await open({ files: { 'panne.md': french }, file: 'panne.md', locale: 'fr' });
  await code.runCommand('Postmortem: Changer de modèle…');
  await expect(code.question()).toContainText('Rapport public');
  await code.screenshot('switch-french');
  await code.quickPick('Rapport public');
  await expect(code.lines().filter({ hasText: '## Impact' })).toBeVisible();
  await code.screenshot('switched-french');
  await code.press('Escape');
  await code.runCommand('Postmortem: Enregistrer comme modèle…');
  await expect(code.question()).toContainText('Le nom du modèle');
  await code.screenshot('save-as-french');
  await code.answer('Équipe paiement');
  await code.press('Enter');
  await expect(code.lines().filter({ hasText: 'title: Équipe paiement' })).toBeVisible();
  await code.screenshot('saved-as-french');
});
