import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './driver.ts';

test('a postmortem is created from the palette and filled in', async ({ open }) => {
  const code = await open({ files: { 'README.md': '# Shop\n' } });
  await code.runCommand('Postmortem: New Postmortem…');
  await expect(code.question()).toContainText('Letter to customers');
  await code.screenshot('create-template');
  await code.quickPick('Short incident');
  await expect(code.question()).toContainText('What failed, and when');
  await code.answer('Checkout errors on 12 March 2026');
  await code.press('Enter');
  await code.quickPick('SEV-2');
  await expect(code.question()).toContainText('new folder');
  await code.screenshot('create-place');
  await code.quickPick('postmortems');

  await expect(code.lines().filter({ hasText: '# Checkout errors on 12 March 2026' })).toBeVisible();
  await code.screenshot('create-filled');
  // The caret stands on the first question: what is typed replaces it, Tab goes to the next one.
  await code.type('One checkout in three failed.');
  await code.press('Tab');
  await code.type('09:02');
  await expect(code.lines().filter({ hasText: '09:02 UTC' })).toBeVisible();
  await code.screenshot('create-typed');

  const [file] = await readdir(join(code.folder, 'postmortems'));
  expect(file).toMatch(/^\d{4}-\d{2}-\d{2}-checkout-errors-on-12-march-2026\.md$/);
  const text = await code.saved(`postmortems/${file}`);
  expect(text).toContain('severity: SEV-2');
  expect(text).toMatch(/## Impact\s+One checkout in three failed\.\s/);
});

test('a log without a title is asked for one when it becomes a postmortem', async ({ open }) => {
  const files = { 'log.md': '- 2026-03-12 09:02 UTC — Errors at the checkout\n- 09:50 UTC — Rolled back\n' };
  const code = await open({ files, file: 'log.md' });
  await code.runCommand('Postmortem: Turn Log into Postmortem…');
  await code.quickPick('Short incident');
  await expect(code.question()).toContainText('What failed, and when');
  await code.answer('Checkout errors on 12 March 2026: carts');
  await code.press('Enter');
  await expect(code.lines().filter({ hasText: '# Checkout errors on 12 March 2026: carts' })).toBeVisible();
  const text = await code.saved('log.md');
  expect(text).toContain('title: "Checkout errors on 12 March 2026: carts"\ndate: 2026-03-12\n');
  expect(text).toContain('## Timeline\n\n- 2026-03-12 09:02 UTC — Errors at the checkout\n- 09:50 UTC — Rolled back\n');
});
