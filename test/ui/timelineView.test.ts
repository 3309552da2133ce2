import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './driver.ts';

const sample = (tag: string, name: string): string =>
  readFileSync(join(import.meta.dirname, '../../samples', tag, `${name}.md`), 'utf8');

for (const [name, opening] of [
  ['light', {}],
  ['dark', { locale: 'fr' }],
  ['high contrast', { locale: 'fr', theme: 'Default High Contrast' }],
] as const) {
  test(`the timeline view goes to what is picked, by mouse and keys, and follows the text (${name})`, async ({
    open,
  }) => {
    const code = await open({
      files: { 'kinesis.md': sample('en', 'aws-2020-11-25-kinesis') },
      file: 'kinesis.md',
      ...opening,
    });
    await code.runCommand('locale' in opening ? 'Postmortem: Afficher la chronologie' : 'Postmortem: Show Timeline');
    const view = code.webview();
    await expect(view.locator('svg[role="img"]')).toBeVisible();
    await expect(view.locator('tr[data-line]')).toHaveCount(18);
    await code.screenshot(`timeline-view-${name.replace(' ', '-')}`);

    await view.locator('svg [data-entry="5"] text').click();
    await expect(view.locator('tr.current')).toContainText('The cause is narrowed down');
    const current = code.page.locator('.editor-instance .monaco-editor .view-overlays .current-line').first();
    await expect(current).toBeVisible();

    const row = view.locator('tr.current');
    await row.focus();
    await row.press('ArrowDown');
    await expect(view.locator('tr:focus')).toContainText('The root cause is confirmed');
    await view.locator('tr:focus').press('Enter');
    await expect(code.page.locator('.editor-instance .monaco-editor.focused')).toBeVisible();
    await code.type('| 2020-11-25 16:00 | Something new. |\n');
    await expect(view.locator('tr[data-line]')).toHaveCount(19);
  });
}

test('in a narrow column the timeline view keeps its size and scrolls sideways', async ({ open }) => {
  const code = await open({
    files: { 'kinesis.md': sample('en', 'aws-2020-11-25-kinesis') },
    file: 'kinesis.md',
  });
  const usual = code.page.viewportSize();
  await code.page.setViewportSize({ width: 700, height: 700 });
  await code.runCommand('Postmortem: Show Timeline');
  const view = code.webview();
  await expect(view.locator('svg[role="img"]')).toBeVisible();
  const picture = await view.locator('svg[role="img"]').boundingBox();
  const room = await view.locator('main').boundingBox();
  expect(room?.width).toBeLessThan(400);
  expect(picture?.width).toBeGreaterThanOrEqual(480);
  await code.screenshot('timeline-view-narrow');
  await code.page.setViewportSize(usual ?? { width: 1280, height: 800 });
});

for (const [locale, command, said, button] of [
  ['en', 'Export Timeline…', 'Timeline exported to outage-timeline.svg.', 'Open'],
  ['fr', 'Exporter la chronologie…', 'Chronologie exportée vers outage-timeline.svg.', 'Ouvrir'],
] as const) {
  test(`what was exported is named and can be opened (${locale})`, async ({ open }) => {
    const files = { 'outage.md': sample('en', 'aws-2020-11-25-kinesis') };
    const code = await open({ files, file: 'outage.md', locale });
    await code.runCommand(`Postmortem: ${command}`);
    await code.quickPick('SVG');
    await expect(code.question().locator('input[type="text"]')).toHaveValue(/outage-timeline\.svg$/);
    await code.press('Enter');
    const notifications = await code.notifications();
    await expect(notifications).toContainText(said);
    await notifications.getByRole('button', { name: button, exact: true }).click();
    await expect(code.page.locator('.tab.active')).toContainText('outage-timeline.svg');
  });
}

test('the Markdown preview draws the timeline in the language of the document', async ({ open }) => {
  const files = { 'panne.md': sample('fr', 'ovhcloud-2021-10-13-network-outage') };
  const code = await open({ files, file: 'panne.md', locale: 'fr' });
  await code.press('Control+Shift+V');
  const picture = code.webview().locator('figure.postmortem-figure svg');
  // The preview puts a new frame in the place of its first one while it loads.
  await expect(async () => {
    await picture.scrollIntoViewIfNeeded({ timeout: 3_000 });
    await expect(picture).toContainText('Rétablissement', { timeout: 3_000 });
    await expect(picture.locator('text').first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  await code.screenshot('timeline-preview-french');
});
