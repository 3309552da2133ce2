import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/core/fix.ts';
import { Postmortem } from '../../src/core/model.ts';
import { otherLayout } from '../../src/write/timelineLayout.ts';
import { events, timeline } from './timelineText.ts';

function other(text: string): string | null {
  const model = new Postmortem(text);
  const edits = otherLayout(model, model.timelines[0]!);
  return edits && applyEdits(model.text, edits);
}
const body = (text: string | null): string | null =>
  text === null ? null : (/## Timeline[^\n]*\n\n([\s\S]*?)\n\n## Root/.exec(text)?.[1] ?? text);

test('items become rows: marks, links and code as written, bars escaped, lines joined', () => {
  const list =
    '- 09:10: **Started** errors | many, see [graph](https://example.org/a_b)\n  and more\n- **09:20 UTC** `a | b`\n  - first\n  - second';
  expect(body(other(timeline(list)))).toBe(
    '| Time | Event |\n| - | - |\n| 09:10 | **Started** errors \\| many, see [graph](https://example.org/a_b) and more |\n| 09:20 UTC | `a \\| b`<br>first<br>second |',
  );
});

test('rows become items, with the zone of their column and what further columns say', () => {
  const table =
    '| Date | Time (CET) | Who | What |\n| --- | --- | --- | --- |\n| 2021-12-13 | 09:10 | Ops | An alert \\| two |\n| | 09:20 | | Call |';
  expect(body(other(timeline(table, 'Timeline')))).toBe(
    '- 2021-12-13 09:10 CET — Ops – An alert | two\n- 09:20 CET — Call',
  );
});

test('in the language of the document', () => {
  const text =
    '---\nlang: fr\n---\n\n# Panne du 13 octobre 2021\n\n## Chronologie\n\n- 9 h 10 : Alerte\n- 9 h 20 : Appel\n';
  const table = other(text);
  expect(table).toContain('| Heure | Événement |');
  expect(other(table!)).toBe(text.replaceAll(' : ', ' — '));
});

test('nothing is done where something would be lost', () => {
  for (const kept of [
    '- 09:10 A\n\n  ```\n  code\n  ```\n- 09:20 B',
    '| UTC | CET | What |\n| --- | --- | --- |\n| 09:10 | 10:10 | A |\n| 09:20 | 10:20 | B |',
    '| Time | What |\n| --- | --- |\n| 09:10 | A |\n| | somewhere |\n| 09:20 | B |',
    '### 09:10 A\n\nText\n\n### 09:20 B',
  ])
    expect(body(other(timeline(kept))), kept).toBeNull();
});

test('there and back, times and words are the same', () => {
  const words = fc.constantFrom(
    'Alert',
    '**Detected**: alert',
    'a | b',
    '`x | y`',
    '*em* <b>b</b>',
    'see \\*all\\*',
    '[l](https://e.org)',
    '#1',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (all, eol) => {
      const lines = all.map((text, i) => `- ${String(i + 8).padStart(2, '0')}:05 — ${text}`);
      const text = timeline(lines.join('\n')).replaceAll('\n', eol);
      const table = other(text);
      expect(events(table!).map(({ instant }) => instant)).toEqual(events(text).map(({ instant }) => instant));
      expect(other(table!)).toBe(text);
    }),
  );
});
