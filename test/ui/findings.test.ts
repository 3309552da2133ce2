import { expect, test } from './driver.ts';

const text = '# Postmortem: checkout outage\n\n## Impact\n\n78% of checkouts failed for 88 minutes.\n';

test('a finding is read in the Problems panel and fixed through the light bulb', async ({ open }) => {
  const code = await open({ files: { 'outage.md': text }, file: 'outage.md' });
  const findings = await code.problemsPanel();
  const missingTimeline = findings.filter({ hasText: 'missing-timeline' });
  await expect(missingTimeline).toContainText('No timeline.');
  await code.screenshot('findings');

  await code.goTo(1, 3);
  const fixes = await code.lightBulb();
  const addTimeline = fixes.filter({ hasText: 'Add the section “Timeline”' });
  await expect(addTimeline).toBeVisible();
  await code.screenshot('findings-light-bulb');
  await addTimeline.click();
  await expect(missingTimeline).toHaveCount(0);
  await expect(code.lines().filter({ hasText: '## Timeline' })).toBeVisible();
  await code.screenshot('findings-fixed');
});
