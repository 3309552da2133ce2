import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/core/fix.ts';
import type { Milestone } from '../../src/core/kinds.ts';
import { Postmortem } from '../../src/core/model.ts';
import { locales } from '../../src/locales/index.ts';
import { logEntry } from '../../src/write/logEntry.ts';
import { events, timeline } from './timelineText.ts';

const now = Date.parse('2021-10-13T10:07:31Z');

/** The text with the caret as `▮`. */
function stamped(
  text: string,
  at = text.length,
  milestone: Milestone | null = null,
  instant = now,
  tag = 'en',
): string {
  const model = new Postmortem(text);
  const locale = locales.find((one) => one.tag === tag)!;
  const { edit, caret } = logEntry(model, at, { instant, milestone }, locale);
  const after = applyEdits(model.text, [edit]);
  return `${after.slice(0, edit.start + caret)}▮${after.slice(edit.start + caret)}`;
}
const body = (text: string): string => /## Timeline[^\n]*\n\n([\s\S]*?)\n\n## Root/.exec(text)?.[1] ?? text;

describe('a line of a log', () => {
  test.each([
    ['', '- 2021-10-13 10:07 UTC — ▮'],
    ['# Checkout is down', '# Checkout is down\n\n- 2021-10-13 10:07 UTC — ▮'],
    ['# Checkout is down\n', '# Checkout is down\n\n- 2021-10-13 10:07 UTC — ▮'],
    ['# Checkout is down\n\n', '# Checkout is down\n\n- 2021-10-13 10:07 UTC — ▮'],
    ['Notes\r\n', 'Notes\r\n\r\n- 2021-10-13 10:07 UTC — ▮'],
  ])('is the first of %j', (before, after) => expect(stamped(before)).toBe(after));

  test('goes on as the log began', () => {
    let log = '';
    for (let i = 0; i < 6; i++) {
      const milestone = i === 1 ? 'detected' : null;
      log = stamped(log, 0, milestone, now + i * 60_000).replace('▮', `Step ${i}`);
    }
    expect(log.split('\n')).toHaveLength(6);
    expect(log).toContain('\n- 2021-10-13 10:08 UTC — **Detected** — Step 1\n');
    expect(log).toMatch(/10:12 UTC — Step 5$/);
    const french = stamped('# Le paiement est en panne\n\n', 99, 'started', now, 'fr');
    expect(french).toContain('10:07 UTC — **Début** — ▮');
  });

  test.each([
    ['- 09:10 — Alert\n- 09:20 — Call', '- 10:07 — ▮'],
    ['- **09:10** – Alert', '- **10:07** – ▮'],
    ['1. 09:10: Alert\n2. 09:20: Call', '3. 10:07: ▮'],
    ['**09:10** Alert\n\n**09:20** Call', '**10:07** ▮'],
    ['| Time | What |\n| --- | --- |\n| 09:10 | Alert |', '| 10:07 | ▮ |'],
  ])('is laid out as the timeline %j', (before, entry) => {
    const text = timeline(before);
    const after = stamped(text, text.indexOf('09:10'));
    expect(body(after).split('\n')).toContain(entry);
    expect(events(after.replace('▮', 'done now'))).toHaveLength(events(text).length + 1);
  });

  test('has its time below one that nobody knows', () => {
    expect(stamped('??')).toContain('2021-10-13 10:07 UTC — ▮');
    // Days that are only about right are days all the same.
    expect(stamped('## Timeline\n\n- ~2021-10-11: hot\n- ~2021-10-12: hotter\n')).not.toContain('10:07');
  });

  test('never breaks what is there', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(200), (text, at) => {
        const { edit, caret } = logEntry(new Postmortem(text), at, { instant: now, milestone: null }, locales[0]!);
        expect(edit.start).toBe(edit.end);
        expect(caret).toBeLessThanOrEqual(edit.text.length);
        expect(edit.text).toContain('10:07');
      }),
    );
  });
});
