import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { type Code, expect, test } from './driver.ts';

const transcript = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/transcripts', name), 'utf8');

const before = '# Outage of the checkout\n\n## Timeline (UTC)\n\n- 2026-03-03 09:00 — The error rate rose.\n';
const behind = '\n## Root cause\n\nA limit.\n';
const document = before + behind;

/** Copies a text as a person does elsewhere: only the browser knows of it. */
async function copy(code: Code, text: string): Promise<void> {
  await code.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await code.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
}

/** Waits until the document has been read. */
async function read(code: Code): Promise<void> {
  await expect(code.statusBar()).toContainText('Postmortem 3/6');
}

test('a chat that is pasted stays text until somebody chooses entries, picks them, and undoes them in one step', async ({
  open,
}) => {
  const code = await open({ files: { 'postmortem.md': document }, file: 'postmortem.md' });
  await read(code);
  await copy(code, transcript('slack.txt'));
  const pasted = code.lines().filter({ hasText: /Deploys.APP/ });
  const choose = async (): Promise<void> => {
    await code.goTo(6);
    await code.press('Control+V');
    await expect(pasted).toBeVisible();
    await code.page.locator('.post-edit-widget').click();
    await code.page.locator('.action-widget .monaco-list-row', { hasText: 'times in UTC' }).click();
    await expect(code.question()).toContainText('4 entries from Slack');
  };
  await choose();
  await code.screenshot('paste-transcript');
  await code.press('Escape');
  await expect(pasted).toBeVisible();
  await code.press('Control+Z');
  await expect(pasted).toBeHidden();

  await choose();
  await code.quickPick('09:12');
  await code.press('Enter');
  const rows = [
    '- 2026-03-03 09:10 UTC — engineer 1: Error rate of checkout is at 12 %',
    '- 2026-03-03 09:11 UTC — engineer 1: and rising: \\* all \\* regions \\| EU first',
    '- 2026-03-03 09:14 UTC — engineer 2: engineer 1, I roll back',
  ];
  await expect(code.lines().filter({ hasText: /roll.back/ })).toBeVisible();
  expect(await code.saved('postmortem.md')).toBe(`${before}${rows.join('\n')}\n${behind}`);
  await code.press('Control+Z');
  expect(await code.saved('postmortem.md')).toBe(document);
});

test('a file of a status page that is dropped becomes the entries that are confirmed', async ({ open }) => {
  const code = await open({
    files: { 'postmortem.md': document, 'incident.json': transcript('statuspage.json') },
    file: 'postmortem.md',
  });
  await read(code);
  await drag(
    code,
    code.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'incident.json' }),
    code.lines().filter({ hasText: /A.limit/ }),
  );
  await code.page.locator('.post-edit-widget').click();
  await code.page.locator('.action-widget .monaco-list-row', { hasText: 'timeline entries' }).click();
  const preview = code.page.locator('.bulk-edit-panel');
  await expect(preview.locator('.monaco-list-row')).toHaveCount(4);
  // All of them: none is taken before somebody says so.
  await preview.locator('.monaco-checkbox').first().click();
  await code.screenshot('drop-transcript');
  await preview.locator('.monaco-button', { hasText: 'Apply' }).click();
  await expect(code.lines().filter({ hasText: /works.again/ })).toBeVisible();
  const rows = [
    '- 2026-03-03 09:18 UTC — Investigating: Some customers cannot pay.',
    '- 2026-03-03 09:40 UTC — **Mitigated** — Monitoring: A fix is in place.',
    '- 2026-03-03 09:54 UTC — **Resolved** — Resolved: The checkout works again.',
  ];
  expect(await code.saved('postmortem.md')).toBe(`${before}${rows.join('\n')}\n${behind}`);
});

/** Drags from one place to another with Shift held: into the text, not beside it. */
async function drag(code: Code, from: Locator, to: Locator): Promise<void> {
  const { mouse, keyboard } = code.page;
  const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await mouse.move(start.x + 50, start.y + 10);
  await mouse.down();
  await mouse.move(start.x + 80, start.y + 14, { steps: 3 });
  await mouse.move(end.x + 20, end.y + 6, { steps: 6 });
  await keyboard.down('Shift');
  await mouse.move(end.x + 24, end.y + 8, { steps: 4 });
  await mouse.up();
  await keyboard.up('Shift');
}
