import { describe, expect, test } from 'vitest';
import { Postmortem } from '../../src/core/model.ts';
import { spansOf } from '../../src/core/timeline/spans.ts';

const spans = (text: string) =>
  new Postmortem(text).blocks
    .flatMap(({ leaf }) => spansOf(leaf))
    .map(({ from, to, zone, approximate }) => [from.seconds! / 60, to.seconds! / 60, zone?.id ?? null, approximate]);

describe('stretches of time in prose', () => {
  test.each([
    ['Down from 09:10 to 09:50 UTC.', [550, 590, 'UTC', false]],
    ['Down 09:10–09:50 (CEST), then up.', [550, 590, '+02:00', false]],
    ['Between 9:10 AM and 2:05 PM EST nothing worked.', [550, 845, '-05:00', false]],
    ['From about 09:10 UTC until about 09:50.', [550, 590, 'UTC', true]],
    ['De 9 h 10 à 9 h 50, heure de Paris.', [550, 590, 'Europe/Paris', false]],
    ['Entre 9 h 10 et 9 h 50 environ.', [550, 590, null, false]],
    ['De 9h10 jusqu’à 9h50.', [550, 590, null, false]],
  ])('%s', (text, span) => expect(spans(text)).toEqual([span]));

  test.each([
    'Alarms at 09:10 and 09:50.',
    'Alertes à 9 h 10 et 9 h 50.',
    'At 09:10 we rolled back 14:20 later.',
    'From 9 to 10 of 12:30 hosts.',
    'A ratio of 10:20 to 30.',
    '`09:10 to 09:50`',
  ])('%s is none', (text) => expect(spans(text)).toEqual([]));
});

describe('times that the timeline has otherwise', () => {
  const stated = (summary: string, heading = 'Summary') =>
    new Postmortem(
      `# Outage\n\n## ${heading}\n\n${summary}\n\n## Timeline\n\nAll times are in UTC.\n\n- 2026-03-03 23:40 **Started** a\n- 23:50 b\n- 2026-03-04 00:30 **Mitigated** c\n- 00:50 **Resolved** d\n`,
    ).contradictedTimes.map(({ stated, computed }) => [stated, computed]);

  test.each([
    ['From 23:40 to 01:20.', '01:20', '00:50'],
    ['From 11:40 PM to 1:20 AM UTC.', '1:20 AM', '12:50 AM'],
    ['From 22:40 to 00:50.', '22:40', '23:40'],
    ['From 00:40 to 02:20 CET.', '02:20', '01:50'],
    ['De 23 h 40 à 1 h 20.', '1 h 20', '0 h 50'],
  ])('%s', (summary, time, computed) => {
    expect(stated(summary)).toEqual([[time, computed]]);
    expect(stated(summary, 'Impact')).toEqual([[time, computed]]);
    expect(stated(summary, 'Root cause')).toEqual([]);
  });

  test.each([
    'From 23:40 to 00:50.',
    'From 23:40 to 00:30.',
    'From 23:40 to 23:50 nothing was cached.',
    'From 00:40 to 01:50 CET.',
    'Around 23:40 to about 01:00.',
    'Backups run from 02:00 to 03:00.',
  ])('%s is not contradicted', (summary) => expect(stated(summary)).toEqual([]));
});
