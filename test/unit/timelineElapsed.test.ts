import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Postmortem } from '../../src/core/model.ts';
import { elapsedOf, elapsedText } from '../../src/core/timeline/elapsed.ts';
import { figureHeadings, figuresOf } from '../../src/core/timeline/figures.ts';
import { instantOf } from '../../src/core/timeline/instants.ts';
import { milestoneFrom, stampedAt } from '../../src/core/timeline/milestoneAt.ts';
import { clockText, offsetAt, wallAt, zoneLabel } from '../../src/core/timeline/zoneClock.ts';
import { durationText, localeFor } from '../../src/languages.ts';
import { timeline } from './timelineText.ts';

const hints = (text: string): string[] =>
  elapsedOf(new Postmortem(text)).map((one) => elapsedText(one, localeFor('en')).replaceAll('\u00a0', ' '));

describe('elapsed', () => {
  test('counts from the entry that says it is the start, and from the entry before', () => {
    const body = '- 09:00 A change goes out\n- 09:05 **Started**: errors\n- 09:14 Alert\n- 11:36 Rolled back';
    expect(hints(timeline(body))).toEqual(['T−5 min', 'T · +5 min', 'T+9 min', 'T+2 h 31 min · +2 h 22 min']);
  });
  test('counts from the start of the metadata where no entry tells it, else from the earliest', () => {
    const body = '- 09:14 Alert\n- 09:20 Looking';
    const text = timeline(body);
    expect(hints(text)).toEqual(['T', 'T+6 min']);
    expect(hints(`---\nstarted: 2021-10-13T09:00Z\n---\n${text}`)).toEqual(['T+14 min', 'T+20 min · +6 min']);
  });
  test('does not repeat what an entry says itself', () => {
    expect(hints('## Timeline\n\n- T+5m: Alert\n- T+45m: Over')).toEqual(['', '+40 min']);
  });
  test('says nothing of entries without a time, and needs no zone', () => {
    expect(hints('# Outage\n\n## Timeline\n\n- 09:00 A\n- ???: B\n- 09:30 C')).toEqual(['T', '', 'T+30 min']);
  });
  test('what goes back in time is no gap', () => {
    expect(hints(timeline('- 09:00 A\n- 09:30 B\n- 09:20 C'))).toEqual(['T', 'T+30 min', 'T+20 min']);
  });
  test('speaks the language of the reader', () => {
    const [, , last] = elapsedOf(new Postmortem(timeline('- 2026-03-03 09:00 A\n- 09:20 B\n- 2026-03-06 09:25 C')));
    expect(last && elapsedText(last, localeFor('fr')).replaceAll('\u00a0', ' ')).toBe('T+3 j 25 min · +3 j 5 min');
  });
});

describe('a length of time', () => {
  test.each([
    [0, '0 min', '0 min'],
    [59, '59 min', '59 min'],
    [60, '1 h', '1 h'],
    [125, '2 h 05 min', '2 h 05 min'],
    [1440, '24 h', '24 h'],
    [1450, '24 h 10 min', '24 h 10 min'],
    [2879, '47 h 59 min', '47 h 59 min'],
    [2880, '2 d', '2 j'],
    [2885, '2 d 5 min', '2 j 5 min'],
    [4565, '3 d 4 h 05 min', '3 j 4 h 05 min'],
    [-90, '−1 h 30 min', '−1 h 30 min'],
  ])('is written with its units: %i minutes', (minutes, english, french) => {
    const written = (tag: string): string => durationText(minutes, localeFor(tag)).replaceAll('\u00a0', ' ');
    expect([written('en'), written('fr')]).toEqual([english, french]);
  });

  test.each([
    ['en', 'Time to detect: 5 days.', '3 d 4 h 05 min'],
    ['fr', 'Temps de détection : 5 jours.', '3 j 4 h 05 min'],
  ])('that corrects a text is understood there, in its language: %s', (lang, sentence, written) => {
    const documentWith = (impact: string): Postmortem =>
      new Postmortem(
        `---\nlang: ${lang}\n---\n${timeline('- 2026-03-03 09:00 **Started**: A\n- 2026-03-06 13:05 **Detected**: B\n- 2026-03-06 14:05 **Resolved**: C')}\n## Impact\n\n${impact}\n`,
      );
    const [contradiction] = documentWith(sentence).contradictions;
    expect(contradiction?.computed).toBe(written);
    expect(documentWith(sentence.replace(/5 \w+/, written)).contradictions).toEqual([]);
  });
});

describe('figures', () => {
  const body =
    '- 09:05 **Started**: errors\n- 09:14 **Detected**: alert\n- 09:50 **Mitigated**: rolled back\n- 10:05 **Resolved**';
  const model = new Postmortem(`${timeline(body)}\n## Impact\n\nNobody could search.\n`);
  test('are each with the entries they come from', () => {
    const told = figuresOf(model).map(({ milestone, minutes, from, to }) => [
      milestone,
      minutes,
      model.text.slice(from.start, from.end),
      model.text.slice(to.start, to.end),
    ]);
    expect(told).toEqual([
      ['detected', 9, '09:05', '09:14'],
      ['mitigated', 45, '09:05', '09:50'],
      ['resolved', 60, '09:05', '10:05'],
    ]);
  });
  test('stand above timeline and impact', () => {
    expect(figureHeadings(model).map(({ kind }) => kind)).toEqual(['timeline', 'impact']);
  });
  test('milestones follow each other round the end', () => {
    const at = (offset: number, direction: 1 | -1) => milestoneFrom(model, offset, direction)?.milestone;
    const [started] = model.timelines[0]!.events;
    expect(at(0, 1)).toBe('started');
    expect(at(started!.start, 1)).toBe('detected');
    expect(at(model.text.length, 1)).toBe('started');
    expect(at(0, -1)).toBe('resolved');
    expect(milestoneFrom(new Postmortem('# Outage'), 0, 1)).toBeNull();
  });
  test('a stamp is found at its place only', () => {
    const { stamp, textRange } = model.timelines[0]!.events[1]!;
    expect(stampedAt(model, stamp.start + 2)?.milestone).toBe('detected');
    expect(stampedAt(model, textRange.end)).toBeNull();
  });
});

describe('zones', () => {
  test('clocks follow daylight saving', () => {
    expect(clockText('2026-03-29T00:30:00Z', 'Europe/Paris')).toEqual({ clock: '2026-03-29 01:30', label: 'UTC+1' });
    expect(clockText('2026-03-29T01:30:00Z', 'Europe/Paris')).toEqual({ clock: '2026-03-29 03:30', label: 'UTC+2' });
    expect(clockText('2026-03-29T01:30:00Z', '-03:30')).toEqual({ clock: '2026-03-28 22:00', label: 'UTC-3:30' });
    expect(clockText('2026-03-29T01:30:00Z', 'Nowhere/Else')).toBeNull();
  });
  test('an offset and its label mean the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -14 * 60, max: 14 * 60 }), (minutes) => {
        const text = `- 2026-01-02 12:00 ${zoneLabel(minutes)}: something happened`;
        const [event] = new Postmortem(`# Outage\n\n## Timeline\n\n${text}\n`).timelines[0]!.events;
        expect(Date.parse(event!.instant!)).toBe(Date.UTC(2026, 0, 2, 12) - minutes * 60_000);
      }),
    );
  });
  test('a local time leads back to its instant, but for the hour shown twice', () => {
    const zones = fc.constantFrom('UTC', '+05:30', 'Europe/Paris', 'America/New_York', 'Australia/Lord_Howe');
    const minutes = fc.integer({ min: Date.UTC(2025, 0) / 60_000, max: Date.UTC(2027, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const at = minute * 60_000;
        const back = instantOf(wallAt(at, zone)!, zone)!;
        expect(back.fault).not.toBe('skipped-by-clock-change');
        if (!back.fault) expect(back.at).toBe(at);
        expect(offsetAt(at, zone)).not.toBeNull();
      }),
    );
  });
});
