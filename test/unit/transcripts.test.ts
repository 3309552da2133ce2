import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/core/fix.ts';
import { Postmortem } from '../../src/core/model.ts';
import { localeFor } from '../../src/index.ts';
import { entriesOf, needsZone } from '../../src/write/transcripts/entries.ts';
import { insertTranscript } from '../../src/write/transcripts/insert.ts';
import { readTranscript } from '../../src/write/transcripts/read.ts';
import { events, timeline } from './timelineText.ts';

const folder = join(import.meta.dirname, '../fixtures/transcripts');
const inputs = readdirSync(folder).filter((name) => !name.endsWith('.md'));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const answers = { zone: 'Europe/Paris', day: Date.UTC(2026, 2, 3) / 86_400_000 };
const en = localeFor('en');

function entered(text: string, into = '# Outage\n\n## Timeline\n'): string {
  const transcript = readTranscript(text, false)!;
  const { entries } = entriesOf(transcript, answers, en);
  const model = new Postmortem(into);
  return applyEdits(model.text, insertTranscript(model, into.length, entries, en));
}

describe('transcripts', () => {
  test.each(inputs)('%s becomes what the golden file holds', async (name) => {
    const transcript = readTranscript(read(name), false);
    expect(transcript).not.toBeNull();
    const { entries, roles, merged } = entriesOf(transcript!, answers, en);
    const model = new Postmortem('# Outage\n\n## Timeline\n');
    const text = applyEdits(model.text, insertTranscript(model, 0, entries, en));
    const about = `${transcript!.format}, ${merged} merged, ${needsZone(transcript!) ? 'zone asked' : 'zone known'}`;
    await expect(`<!-- ${about} -->\n${text}`).toMatchFileSnapshot(join(folder, `${name}.md`));
    // What a person reads is what the engine reads: every entry at its instant.
    expect(events(text).map(({ instant }) => Date.parse(instant!))).toEqual(
      entries.map(({ at }) => Math.floor(at / 60_000) * 60_000),
    );
    for (const author of roles.keys()) expect(text).not.toContain(author);
  });

  test('what is in the timeline already stays as it is and is not told twice', () => {
    const table = timeline(
      '| Time | Event |\n| --- | --- |\n| 2026-03-03 09:10 | a\\|b |\n| 09:40 | Monitoring: A fix is in place. |',
    );
    const into = table.slice(0, table.indexOf('\n\n## Root'));
    const after = entered(read('statuspage.json'), into);
    expect(after.slice(into.indexOf('| 2026'))).toBe(
      '| 2026-03-03 09:10 | a\\|b |\n| 2026-03-03 09:18 | Investigating: Some customers cannot pay. |\n| 09:40 | Monitoring: A fix is in place. |\n| 2026-03-03 09:54 | **Resolved** — Resolved: The checkout works again. |',
    );
  });

  test.each([
    [
      'in a nested list',
      '* **3 March 2026**\n    * 09:10 UTC – Deploy\n        * detail\n    * 09:20 UTC – Rollback\n* **4 March 2026**\n    * 10:00 UTC – Done',
      '* **3 March 2026**\n    * 09:10 UTC – Deploy\n        * detail\n    * 2026-03-03 09:12 UTC — restarting\n    * 09:20 UTC – Rollback\n* **4 March 2026**\n    * 10:00 UTC – Done',
    ],
    [
      'in a quote',
      '> - 2026-03-03 09:10 UTC: Deploy\n> - 2026-03-03 09:20 UTC: Rollback',
      '> - 2026-03-03 09:10 UTC: Deploy\n> - 2026-03-03 09:12 UTC — restarting\n> - 2026-03-03 09:20 UTC: Rollback',
    ],
    [
      'beside other columns',
      '| Time (UTC) | Who | Event |\n| --- | --- | --- |\n| 2026-03-03 09:10 | bob | Deploy |\n| 2026-03-03 09:20 | bob | Rollback |',
      '| Time (UTC) | Who | Event |\n| --- | --- | --- |\n| 2026-03-03 09:10 | bob | Deploy |\n| 2026-03-03 09:12 |  | restarting |\n| 2026-03-03 09:20 | bob | Rollback |',
    ],
  ])('entries look like those around them: %s', (_, into, expected) => {
    const said = [{ when: { instant: Date.parse('2026-03-03T09:12:00Z') }, author: null, text: 'restarting' }];
    const { entries } = entriesOf({ format: 'lines', said }, answers, en);
    const head = '# Outage\n\n## Timeline\n\n';
    const model = new Postmortem(`${head}${into}\n`);
    const edits = insertTranscript(model, head.length, entries, en);
    expect(applyEdits(model.text, edits)).toBe(`${head}${expected}\n`);
  });

  test('entries that hang on a date are not parted from it', () => {
    const into = '# Outage\n\n## Timeline (CET)\n\n- 2026-03-03 23:50 — before\n- 23:59 — and\n- 00:40 — after\n';
    const transcript = {
      format: 'lines' as const,
      said: [{ when: { instant: Date.parse('2026-03-03T23:10:00Z') }, author: null, text: 'between' }],
    };
    const { entries } = entriesOf(transcript, answers, en);
    const model = new Postmortem(into);
    const after = applyEdits(into, insertTranscript(model, into.length, entries, en));
    const told = events(after);
    for (const { text, instant } of events(into)) expect(told.find((one) => one.text === text)?.instant).toBe(instant);
    expect(told.find(({ text }) => text === 'between')?.instant).toBe('2026-03-03T23:10:00Z');
  });

  test('prose, Markdown and code are no transcripts', () => {
    for (const text of [
      '',
      'Hello',
      'At 9:10 it broke.\nWe looked.\nIt went on.',
      '# Title\n\n- a\n- b',
      '{"a": 1}',
      '[1, 2]',
      'a,b\n1,2',
      'const a = 1;\nconst b = 2;',
    ])
      expect(readTranscript(text, false), text).toBeNull();
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readTranscript(text, true)));
    fc.assert(fc.property(fc.json(), (text) => void readTranscript(text, true)));
    const words = fc.constantFrom(
      '9:10',
      ' AM',
      '[',
      ']',
      'Bob',
      ':',
      '\n',
      ' ',
      '  ',
      'commit abcdef1',
      'Date:   ',
      '2026-03-03',
      ',',
      '"',
      'created',
      'message',
      '<b>',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const transcript = readTranscript(parts.join(''), true);
        if (transcript) entriesOf(transcript, answers, en);
      }),
      { numRuns: 2000 },
    );
  });

  test('long ones are read in linear time', () => {
    const once = (size: number): number => {
      const text = Array.from(
        { length: size },
        (_, i) => `Bob Durand  9:${String(i % 60).padStart(2, '0')} AM\nline ${'x '.repeat(20)}`,
      ).join('\n');
      const start = performance.now();
      expect(readTranscript(text, false)?.said).toHaveLength(size);
      return performance.now() - start;
    };
    once(2000);
    expect(once(16_000) / Math.max(1, once(2000))).toBeLessThan(40);
  });

  test('whatever is said, the timeline stays a timeline', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (texts, isTable) => {
          const said = texts.map((text, i) => ({
            when: { instant: Date.UTC(2026, 2, 3, 10, i * 7) },
            author: 'Bob',
            text: `x${text}`,
          }));
          const { entries } = entriesOf({ format: 'lines', said }, answers, en);
          const layout = isTable ? '| Time | Event |\n| --- | --- |\n| 2026-03-03 09:10 | A |' : '- 2026-03-03 09:10 A';
          const into = timeline(layout);
          const model = new Postmortem(into);
          const after = applyEdits(model.text, insertTranscript(model, 0, entries, en));
          expect(events(after)).toHaveLength(1 + entries.length);
          expect(after.split('\n')).toHaveLength(into.split('\n').length + entries.length);
        },
      ),
    );
  });
});
