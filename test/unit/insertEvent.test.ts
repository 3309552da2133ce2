// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops are written like that
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdits, localeFor, type Milestone, Postmortem } from '../../src/index.ts';
import { insertEvent } from '../../src/write/insertEvent.ts';
import { inserted } from './snippetText.ts';

const instant = Date.parse('2026-03-12T14:32:10Z');

/** The caret stands at `¦`, or before the document where there is none. */
function after(marked: string, milestone: Milestone | null = null): { text: string; snippet: string } {
  const offset = Math.max(0, marked.indexOf('¦'));
  const model = new Postmortem(marked.replace('¦', ''));
  const edit = insertEvent(model, offset, { instant, milestone }, localeFor(model.language));
  return { snippet: edit.text, text: applyEdits(model.text, [{ ...edit, text: inserted(edit.text) }]) };
}

const document = (timeline: string): string =>
  `---\nlang: en\n---\n\n# Outage\n\n## Timeline\n\n${timeline}\n\n## Root cause\n\nA limit.\n`;

/** The lines that came in. */
function added(timeline: string): string[] {
  const linesOf = (text: string): string[] => text.split('\n');
  const before = linesOf(document(timeline).replace('¦', ''));
  const lines = linesOf(after(document(timeline)).text);
  while (before[0] === lines[0]) {
    before.shift();
    lines.shift();
  }
  while (before.length > 0 && before.at(-1) === lines.at(-1)) {
    before.pop();
    lines.pop();
  }
  expect(before.join('')).toBe('');
  return lines;
}

describe('a new entry looks like the one before', () => {
  test.each<[string, string[]]>([
    ['- 2026-03-12 14:05 UTC — Alarm', ['- 2026-03-12 14:32 UTC — [What happened?]']],
    ['- 2026-03-12 14:05 UTC: Alarm\n- 14:10 UTC: Rollback', ['- 14:32 UTC: [What happened?]']],
    ['* **2026-03-12 14:05 UTC** Alarm', ['* **2026-03-12 14:32 UTC** [What happened?]']],
    ['- `2026-03-12T14:05Z` Alarm', ['- `2026-03-12T14:32Z` [What happened?]']],
    ['1. 2026-03-12 14:05 UTC, alarm\n2. 14:10 UTC, rollback', ['3. 14:32 UTC, [What happened?]']],
    ['All times in UTC, 2026-03-12.\n\n- 14:05 - Alarm\n- 14:10 - Rollback', ['- 14:32 - [What happened?]']],
    ['All times in UTC, 2026-03-11.\n\n- 14:05 - Alarm', ['- 2026-03-12 14:32 - [What happened?]']],
    ['Times in Europe/Paris, 2026-03-12.\n\n- 15:05 Alarm', ['- 15:32 [What happened?]']],
    ['- 14:05 Alarm\n- 14:10 Rollback', ['- 2026-03-12 14:32 UTC [What happened?]']],
    ['- 2026-03-12 2:05 PM UTC: alarm', ['- 2026-03-12 2:32 PM UTC: [What happened?]']],
    ['- 12 March 2026 14:05 UTC: alarm', ['- 2026-03-12 14:32 UTC: [What happened?]']],
    ['- 12/03/2026 14:05 UTC: alarm', ['- 2026-03-12 14:32 UTC: [What happened?]']],
    ['- 1405 - alarm\n- 1410 - call', ['- 2026-03-12 1432 UTC - [What happened?]']],
    ['- 2026-03-12 14:05:30 UTC: alarm', ['- 2026-03-12 14:32:10 UTC: [What happened?]']],
    ['> - 2026-03-12 14:05 UTC: alarm', ['> - 2026-03-12 14:32 UTC: [What happened?]']],
    ['- 2026-03-12 14:05 UTC: alarm\n\n- 14:10 UTC: rollback', ['', '- 14:32 UTC: [What happened?]']],
    ['- 2026-03-12 14:05 UTC: alarm\n  - of latency\n  - and errors', ['- 2026-03-12 14:32 UTC: [What happened?]']],
    ['2026-03-12 14:05 UTC: alarm\n\n14:10 UTC: rollback', ['14:32 UTC: [What happened?]', '']],
    ['2026-03-12 14:05 UTC: alarm\n14:10 UTC: rollback', ['14:32 UTC: [What happened?]']],
    [
      '| Time (UTC) | Event |\n| --- | --- |\n| 2026-03-12 14:05 | Alarm |',
      ['| 2026-03-12 14:32 | [What happened?] |'],
    ],
    [
      '| Date | Time | Zone | What | Who |\n|--|--|--|--|--|\n| 2026-03-12 | 14:05 | UTC | Alarm | Ann |',
      ['| 2026-03-12 | 14:32 | UTC | [What happened?] |  |'],
    ],
    ['### 2026-03-12 14:05 UTC: alarm\n\nLatency.', ['### 2026-03-12 14:32 UTC: [What happened?]', '']],
  ])('%j', (timeline, expected) => {
    const lines = added(timeline);
    expect(lines.filter((line) => line !== '')).toEqual(expected.filter((line) => line !== ''));
    const { timelines } = new Postmortem(after(document(timeline)).text);
    const before = new Postmortem(document(timeline)).timelines.flatMap(({ events }) => events).length;
    expect(timelines.flatMap(({ events }) => events)).toHaveLength(before + 1);
  });
});

it('goes behind the entry at the caret, with all that is nested in it', () => {
  expect(added('- 2026-03-12 14:05 UTC: al¦arm\n  - of latency\n- 14:40 UTC: rollback')).toEqual([
    '- 2026-03-12 14:32 UTC: [What happened?]',
  ]);
  const { text } = after(document('- 2026-03-12 14:05 UTC: al¦arm\n  - of latency\n- 14:40 UTC: rollback'));
  expect(text).toContain('latency\n- 2026-03-12 14:32 UTC: [What happened?]\n- 14:40');
  expect(after(document('¦- 2026-03-12 14:05 UTC: alarm\n- 14:40 UTC: rollback')).text).toContain('?]\n- 14:40');
  const table = '| Time (UTC) | Event |\n| --- | --- |\n| 2026-03-12 14:05 | Al¦arm |\n| 14:40 | Rollback |';
  expect(after(document(table)).text).toContain('Alarm |\n| 2026-03-12 14:32 | [What happened?] |\n| 14:40');
});

it('asks for the text first, of a milestone for the time', () => {
  const timeline = '- 2026-03-12 14:05 UTC — Alarm';
  expect(after(document(timeline)).snippet).toBe('\n- 2026-03-12 ${2:14:32} UTC — ${1:[What happened?]}');
  expect(after(document(timeline), 'mitigated').snippet).toBe(
    '\n- 2026-03-12 ${1:14:32} UTC — **Mitigated** — ${2:[What happened?]}',
  );
});

it.each(['started', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const)(
  'is read as the milestone %s that it was inserted as, in both languages',
  (milestone) => {
    const french = document('- 2026-03-12 14:05 UTC — Version 4.2').replace('lang: en', 'lang: fr');
    for (const text of [document('- 2026-03-12 14:05 UTC — Version 4.2'), french]) {
      const { timelines } = new Postmortem(after(text, milestone).text);
      expect(timelines.flatMap(({ events }) => events).at(-1)?.milestone).toBe(milestone);
    }
  },
);

it('begins a timeline where there is none, and its section', () => {
  const empty = document('').replace('\n\n\n', '\n');
  expect(after(empty).text).toContain('## Timeline\n\n- 2026-03-12 14:32 UTC — [What happened?]\n\n## Root cause');
  const told = document('It took an hour.');
  expect(after(told).text).toContain('It took an hour.\n\n- 2026-03-12 14:32 UTC — [What happened?]\n\n## Root cause');
  const without = '# Outage\n\n## Impact\n\nAll.\n\n## Root cause\n\nA limit.\n';
  expect(after(without).text).toContain(
    'All.\n\n## Timeline\n\n- 2026-03-12 14:32 UTC — [What happened?]\n\n## Root cause',
  );
  expect(after('').text).toBe('## Timeline\n\n- 2026-03-12 14:32 UTC — [What happened?]\n');
});

it('keeps lines of a paragraph apart as they are', () => {
  const { text } = after(document('2026-03-12 14:05 UTC: alarm\n14:10 UTC: rollback'));
  expect(text).toContain('rollback\n14:32 UTC: [What happened?]\n\n## Root');
});

it('keeps to the line breaks of the document', () => {
  const { text } = after(document('- 2026-03-12 14:05 UTC — Alarm').replaceAll('\n', '\r\n'));
  expect(text).toContain('Alarm\r\n- 2026-03-12 14:32 UTC — [What happened?]\r\n\r\n## Root cause');
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

it('changes nothing that stood there, whatever that is', () => {
  const piece = fc.constantFrom(
    ...[
      '- ',
      '1. ',
      '| ',
      ' |',
      '### ',
      '> ',
      '**',
      '`',
      '14:05',
      '14:10 UTC',
      '2026-03-12',
      ' — ',
      ': ',
      '\n',
      '\n\n',
    ],
    ...['alarm', '## Timeline\n\n', '| --- | --- |\n', '| Time | Event |\n', '  ', '\r\n', '$1', '}', '\\', '~~~\n'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.boolean(), (pieces, at, marked) => {
      const model = new Postmortem(pieces.join(''));
      const event = { instant, milestone: marked ? ('detected' as const) : null };
      const edit = insertEvent(model, at % (model.text.length + 1), event, localeFor('en'));
      expect(edit.end).toBe(edit.start);
      expect(edit.start).toBeLessThanOrEqual(model.text.length);
      expect(inserted(edit.text)).toContain('[What happened?]');
    }),
    { numRuns: 1000 },
  );
});
