import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/core/fix.ts';
import { Postmortem } from '../../src/core/model.ts';
import { isoInstant } from '../../src/core/timeline/instants.ts';
import { offsetAt, wallAt, zoneLabel } from '../../src/core/timeline/zoneClock.ts';
import { addZone, zoneNamed } from '../../src/core/timelineEdits/addZone.ts';
import { convertTimeline } from '../../src/core/timelineEdits/convert.ts';
import { datesAtMidnight } from '../../src/core/timelineEdits/midnight.ts';
import { sortTimeline } from '../../src/core/timelineEdits/sort.ts';
import { events, timeline } from './timelineText.ts';

const apply = (
  text: string,
  edit: (model: Postmortem, of: Postmortem['timelines'][number]) => ReturnType<typeof sortTimeline>,
): string | null => {
  const model = new Postmortem(text);
  const edits = edit(model, model.timelines[0]!);
  return edits && applyEdits(model.text, edits);
};
const sorted = (text: string) => apply(text, sortTimeline);
const convert = (text: string, zone: string) =>
  apply(text, (model, of) => [...(convertTimeline(model, of, zone)?.edits ?? [])]);
const body = (text: string | null): string => /## Timeline[^\n]*\n\n([\s\S]*?)\n\n## Root/.exec(text ?? '')?.[1] ?? '';

describe('sort', () => {
  test('moves items with the lines, items and code under them', () => {
    const moved =
      '- 09:30 B\n  goes on\n  - because of this\n\n    ```\n    09:99\n    ```\n- 09:10 A *first*\n- 09:40 C';
    expect(body(sorted(timeline(moved)))).toBe(
      '- 09:10 A *first*\n- 09:30 B\n  goes on\n  - because of this\n\n    ```\n    09:99\n    ```\n- 09:40 C',
    );
  });
  test('moves rows, numbered items behind their numbers, paragraphs and headings', () => {
    const head = '| Time | What |\n| --- | --- |\n';
    expect(body(sorted(timeline(`${head}| 09:30 | B \\| b |\n| 09:10 | A |`)))).toBe(
      `${head}| 09:10 | A |\n| 09:30 | B \\| b |`,
    );
    expect(body(sorted(timeline('1. 09:30 B\n2. 09:10 A\n   - a')))).toBe('1. 09:10 A\n   - a\n2. 09:30 B');
    expect(body(sorted(timeline('**09:30** B\n\nmore of B\n\n**09:10** A\n\n**09:40** C')))).toBe(
      '**09:10** A\n\n**09:30** B\n\nmore of B\n\n**09:40** C',
    );
    expect(body(sorted(timeline('### 09:30 B\n\nb\n\n### 09:10 A\n\na')))).toBe('### 09:10 A\n\na\n\n### 09:30 B\n\nb');
    expect(body(sorted(timeline('09:30 B\n09:10 A\n09:40 C')))).toBe('09:10 A\n09:30 B\n09:40 C');
  });
  test('leaves entries under their headings, and those without a time behind the one before', () => {
    const days = '### 13 October\n\n- 09:30 B\n- ???: when?\n- 09:10 A\n\n### 14 October\n\n- 08:20 D\n- 08:10 C';
    expect(body(sorted(timeline(days)))).toBe(
      '### 13 October\n\n- 09:10 A\n- 09:30 B\n- ???: when?\n\n### 14 October\n\n- 08:10 C\n- 08:20 D',
    );
  });
  test('changes nothing that is in order, and refuses to take a date away from the entries that hang on it', () => {
    expect(sorted(timeline('- 09:10 A\n- 09:30 B'))).toBe(timeline('- 09:10 A\n- 09:30 B'));
    expect(sorted(timeline('- 2021-10-14 09:30 B\n- 09:10 A\n- 2021-10-13 09:00 C\n- 09:05 D'))).toBeNull();
  });
  test('any order becomes the order of time, byte for byte, and stays it', () => {
    const lines = fc.array(
      fc.record({
        minute: fc.integer({ min: 600, max: 760 }),
        words: fc.constantFrom(
          'Alert',
          'Rolled *back* `now`',
          'Call with <b>all</b>',
          'Fin\n  suite',
          'A\n  - b\n  - c',
        ),
      }),
      { minLength: 3, maxLength: 25 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (entries, eol) => {
        const items = entries.map(({ minute, words }) => `- 2021-10-13 ${clock(minute)} UTC ${words}`);
        const text = timeline(items.join('\n')).replaceAll('\n', eol);
        const after = sorted(text);
        expect(after).not.toBeNull();
        const minutes = events(after!).map(({ minute }) => minute!);
        expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
        expect(after!.split(eol).sort()).toEqual(text.split(eol).sort());
        expect(sorted(after!)).toBe(after);
      }),
    );
  });
});

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

describe('conversion', () => {
  test('keeps the original in parentheses, and the date right', () => {
    const text = timeline('- 2021-10-14 00:30 CEST: A\n- 01:10 CEST: B\n- 02:05 CEST: C', 'Timeline');
    expect(body(convert(text, 'UTC'))).toBe(
      '- 2021-10-13 22:30 UTC (00:30 CEST): A\n- 23:10 UTC (01:10 CEST): B\n- 00:05 UTC (02:05 CEST): C',
    );
  });
  test('changes the zone above the times, too', () => {
    const table = '| Time (CET) | What |\n| --- | --- |\n| 2021-12-13 09:12 | A |\n| 09:20:30 | B |';
    expect(body(convert(timeline(table, 'Timeline'), 'UTC'))).toBe(
      '| Time (UTC) | What |\n| --- | --- |\n| 2021-12-13 08:12 UTC (09:12 CET) | A |\n| 08:20:30 UTC (09:20:30 CET) | B |',
    );
    expect(body(convert(timeline('All times are in CET.\n\n- 09:12 A\n- 09:20 B', 'Timeline'), 'UTC'))).toBe(
      'All times are in UTC.\n\n- 08:12 UTC (09:12 CET) A\n- 08:20 UTC (09:20 CET) B',
    );
  });
  test('knows ranges, ISO stamps, French hours, 12-hour clocks and cells for the zone', () => {
    const one = (line: string, zone = 'UTC') =>
      body(convert(timeline(`${line}\n- 23:00 UTC: end`, 'Timeline'), zone)).split('\n')[0];
    expect(one('- 10:00–10:20 CEST: A')).toBe('- 08:00–08:20 UTC (10:00–10:20 CEST): A');
    expect(one('- 2021-10-13T10:00:00+02:00: A')).toBe('- 2021-10-13T08:00:00Z (10:00:00+02:00): A');
    expect(one('- 10 h 05 CEST : A')).toBe('- 08 h 05 UTC (10 h 05 CEST) : A');
    expect(one('- 2:05 PM PDT: A')).toBe('- 21:05 UTC (2:05 PM PDT): A');
    expect(one('- **10:00 CEST** A')).toBe('- **08:00 UTC (10:00 CEST)** A');
    expect(one('- 13:14 EDT (17:14 UTC): A')).toBe('- 17:14 UTC (13:14 EDT): A');
    const cells =
      '| Date | Time | Zone | What |\n| --- | --- | --- | --- |\n| 2021-10-13 | 00:10 | CEST | A |\n| 2021-10-13 | 00:20 | CEST | B |';
    expect(
      body(convert(timeline(cells, 'Timeline'), 'UTC'))
        .split('\n')
        .slice(2),
    ).toEqual(['| 2021-10-12 | 22:10 (00:10 CEST) | UTC | A |', '| 2021-10-12 | 22:20 (00:20 CEST) | UTC | B |']);
  });
  test('leaves what nobody can know', () => {
    const model = new Postmortem(timeline('- 09:00 CEST: A\n- 09:10 CST: B\n- 09:20 CEST: C', 'Timeline'));
    expect(convertTimeline(model, model.timelines[0]!, 'UTC')?.left).toBe(1);
  });
  test('there and back, over clock changes, every entry is the same instant and shows the same clock', () => {
    const zones = fc.constantFrom(
      'UTC',
      '+05:30',
      '-03:30',
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'America/St_Johns',
    );
    const changes = fc.constantFrom(
      '2025-03-30T01:00Z',
      '2025-10-26T01:00Z',
      '2025-11-02T06:00Z',
      '2025-04-05T15:00Z',
      '2026-03-08T07:00Z',
    );
    const gaps = fc.array(fc.integer({ min: 0, max: 170 }), { minLength: 2, maxLength: 12 });
    const layouts = fc.constantFrom('bullets', 'table', 'dates');
    fc.assert(
      fc.property(zones, zones, changes, gaps, layouts, (from, to, change, steps, layout) => {
        let at = Date.parse(change) - 4 * 3_600_000;
        const rows = steps.map((step) => {
          at += step * 60_000;
          const wall = isoInstant(wallAt(at, from)!).replace('T', ' ').slice(0, 16);
          return { wall, label: zoneLabel(offsetAt(at, from)!), instant: isoInstant(at) };
        });
        const lines = rows.map(({ wall, label }, i) => {
          if (layout === 'table') return `| ${wall} | ${label} | Step ${i} |`;
          const carried = layout === 'bullets' && i > 0 && rows[i - 1]!.wall.slice(0, 10) === wall.slice(0, 10);
          return `- ${carried ? wall.slice(11) : wall} ${label}: step ${i}`;
        });
        const head = layout === 'table' ? '| Time | Zone | What |\n| --- | --- | --- |\n' : '';
        const text = timeline(head + lines.join('\n'), 'Timeline');
        const before = events(text);
        // Without a date, a time set back by the clock change cannot be told from one out of order: written or not.
        fc.pre(before.every(({ instant }, i) => instant === rows[i]!.instant));
        const there = convert(text, to)!;
        expect(events(there).map(({ instant }) => instant)).toEqual(rows.map(({ instant }) => instant));
        expect(events(there).map(({ local }) => local)).toEqual(
          rows.map(({ instant }) => isoInstant(wallAt(Date.parse(instant), to)!).slice(0, 16)),
        );
        const back = convert(there, from)!;
        expect(events(back).map(({ instant }) => instant)).toEqual(rows.map(({ instant }) => instant));
        expect(events(back).map(({ local }) => local)).toEqual(before.map(({ local }) => local));
        expect(events(back).map(({ text }) => text)).toEqual(before.map(({ text }) => text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('zone', () => {
  test.each([
    ['UTC', '- 09:10 A\n- 09:20 B', 'All times are in UTC.\n\n- 09:10 A\n- 09:20 B'],
    ['+02:00', '- 09:10 A\n- 09:20 B', 'All times are in UTC+2.\n\n- 09:10 A\n- 09:20 B'],
    [
      'Europe/Paris',
      '| Time | What |\n| --- | --- |\n| 09:10 | A |\n| 09:20 | B |',
      '| Time (Europe/Paris) | What |\n| --- | --- |\n| 09:10 | A |\n| 09:20 | B |',
    ],
  ])('%s is said once', (zone, before, after) => {
    const said = apply(timeline(before, 'Timeline'), (model, of) => [addZone(model, of, zone)!]);
    expect(body(said)).toBe(after);
    expect(events(said!).map((event) => event.zone)).toEqual([zone, zone]);
  });
  test('in the language of the document', () => {
    const text =
      '---\nlang: fr\n---\n\n# Panne du 13 octobre 2021\n\n## Chronologie\n\n- 9 h 10 Alerte\n- 9 h 20 Appel\n';
    const said = apply(text, (model, of) => [addZone(model, of, 'Europe/Paris')!])!;
    expect(said).toContain('Toutes les heures sont en Europe/Paris.\n\n- 9 h 10');
    expect(events(said).map((event) => event.zone)).toEqual(['Europe/Paris', 'Europe/Paris']);
  });
  test.each([
    ['utc', 'UTC'],
    ['CEST', '+02:00'],
    ['+02:00', '+02:00'],
    ['Europe/Paris', 'Europe/Paris'],
    ['CST', null],
    ['soon', null],
  ])('typed as %s', (typed, zone) => expect(zoneNamed(typed)).toBe(zone));
});

describe('midnight', () => {
  const dates = (text: string) => body(apply(text, datesAtMidnight));
  test('the first entry of each new day gets its date', () => {
    expect(dates(timeline('- 22:10 A\n- 23:50 B\n- 00:20 C\n- 09:00 D\n- 01:00 E'))).toBe(
      '- 22:10 A\n- 23:50 B\n- 2021-10-14 00:20 C\n- 09:00 D\n- 2021-10-15 01:00 E',
    );
    const head = '| Time | What |\n| --- | --- |\n';
    expect(dates(timeline(`${head}| 22:10 | A |\n| 00:20 | B |`))).toBe(
      `${head}| 22:10 | A |\n| 2021-10-14 00:20 | B |`,
    );
  });
  test('not where a heading says it, nothing happens, or the day is unknown', () => {
    for (const same of ['- 22:10 A\n- 23:50 B', '- 22:10 A\n\n### 14 October\n\n- 00:20 B'])
      expect(dates(timeline(same))).toBe(same);
    expect(apply('# Outage\n\n## Timeline\n\n- 22:10 A\n- 00:20 B\n', datesAtMidnight)).not.toContain('2021');
  });
});
