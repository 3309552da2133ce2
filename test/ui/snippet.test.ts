import { expect, test } from './driver.ts';

test('a snippet is inserted by the command "Insert Snippet"', async ({ open }) => {
  const code = await open({
    files: { 'outage.md': '# Postmortem: checkout outage\n\n## Timeline\n\n' },
    file: 'outage.md',
  });
  await code.goTo(5);
  await code.runCommand('Snippets: Insert Snippet');
  await code.answer('pm-milestone');
  await code.screenshot('snippet-list');
  await code.quickPick('pm-milestone');
  await expect(code.lines().filter({ hasText: 'HH:MM UTC — **Started**' })).toBeVisible();
  // The caret is on the time, the first thing to fill in.
  await code.type('09:02');
  await code.screenshot('snippet-inserted');
  expect(await code.saved('outage.md')).toContain('\n- 09:02 UTC — **Started** — [');
});
