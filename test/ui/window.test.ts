import { expect, test } from './driver.ts';

const files = { 'postmortems/outage.md': '# Checkout outage\n\nIt broke.\n' };

test('a Markdown file opens', async ({ open }) => {
  const code = await open({ files });
  await code.openFile('postmortems/outage.md');
  await expect(code.lines().first()).toContainText('Checkout outage');
  await code.screenshot('markdown');
});

test('the window speaks French in a dark theme', async ({ open }) => {
  const code = await open({ files, locale: 'fr', theme: 'Default Dark Modern' });
  await code.openFile('postmortems/outage.md');
  await expect(code.statusBar()).toContainText('Espaces');
  await code.screenshot('markdown-fr');
});
