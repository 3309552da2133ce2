import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Postmortem } from '../../src/core/model.ts';
import type { Event } from '../../src/core/timeline/events.ts';
import { events, read, texts, timeline, times } from './timelineText.ts';

describe('dates', () => {
  test('the date of the title holds until a line or a stamp names another', () => {
    const body =
      '- 22:10 Deploy\n- 23:50 Alert\n\n2021-10-14\n\n- 00:20 Rolled back\n- 15 Oct 09:00 Reviewed\n- 09:30 Closed';
    expect(times(timeline(body))).toEqual([
      '2021-10-13T22:10Z',
      '2021-10-13T23:50Z',
      '2021-10-14T00:20Z',
      '2021-10-15T09:00Z',
      '2021-10-15T09:30Z',
    ]);
    expect(events(timeline(body)).map(({ dateFrom }) => dateFrom)).toEqual([
      'context',
      'context',
      'context',
      'entry',
      'context',
    ]);
  });
  test('midnight passes without a new date; an entry out of order is not the next day', () => {
    const body = '- 21:58 Alert\n- 23:40 Paged\n- 00:15 Rolled back\n- 00:10 Call opened\n- 09:00 Reviewed';
    expect(times(timeline(body))).toEqual([
      '2021-10-13T21:58Z',
      '2021-10-13T23:40Z',
      '2021-10-14T00:15Z',
      '2021-10-14T00:10Z',
      '2021-10-14T09:00Z',
    ]);
  });
  test('the newest entry first', () => {
    const body = '- 01:30 Closed\n- 00:40 Recovered\n- 23:55 Rolled back\n- 23:20 Alert';
    expect(times(timeline(body))).toEqual([
      '2021-10-14T01:30Z',
      '2021-10-14T00:40Z',
      '2021-10-13T23:55Z',
      '2021-10-13T23:20Z',
    ]);
    expect(times(timeline(body.replace('01:30', '2021-10-14 01:30')))).toEqual(times(timeline(body)));
  });
  test('from the front matter', () => {
    const text = '---\ndate: 2024-02-28\ntimezone: UTC\n---\n\n## Timeline\n\n- 23:50 Alert\n- 00:30 Recovered\n';
    expect(times(text)).toEqual(['2024-02-28T23:50Z', '2024-02-29T00:30Z']);
    expect(events(text)[0]).toMatchObject({ dateFrom: 'metadata', zoneFrom: 'metadata', zone: 'UTC' });
  });
  test('the order of figures is that of the document, of the language, or what the neighbours say', () => {
    const list = (...days: string[]): string => days.map((day) => `- ${day} 10:00 UTC something broke`).join('\n');
    const days = (text: string): string[] => times(text).map((time) => time.slice(0, 10));
    expect(days(`## Timeline\n\n${list('03-04-2021', '29-04-2021')}`)).toEqual(['2021-04-03', '2021-04-29']);
    expect(days(`## Timeline\n\n${list('03/04/2021', '03/29/2021')}`)).toEqual(['2021-03-04', '2021-03-29']);
    expect(days(`# Outage of 2021-04-03\n\n## Timeline\n\n${list('03/04/21', '04/04/21')}`)).toEqual([
      '2021-04-03',
      '2021-04-04',
    ]);
    expect(days(`# Outage\n\nThe site was down for an hour.\n\n## Timeline\n\n${list('03/04/2021')}`)).toEqual([
      '2021-03-04',
    ]);
    expect(
      days(
        '# Panne du site\n\nLe site était en panne et les clients ne pouvaient pas payer.\n\n## Chronologie\n\n- 03/04/2021 10:00 UTC arrêt',
      ),
    ).toEqual(['2021-04-03']);
    expect(days(`# Outage of 24 July 2025\n\n## Timeline\n\n24/07/25\n\n- 10:00 UTC start`)).toEqual(['2025-07-24']);
  });
  test('a year that nobody wrote is the nearest one', () => {
    const body = '- Dec 31 23:50 Alert\n- Jan 1 00:20 Paged\n- 2 January, 08:00 Recovered';
    expect(times(timeline(body).replace('13 October 2021', '31 December 2021'))).toEqual([
      '2021-12-31T23:50Z',
      '2022-01-01T00:20Z',
      '2022-01-02T08:00Z',
    ]);
  });
  test('names of days', () => {
    const body = '- Wednesday 22:00 Deploy\n- Thu 08:00 Alert\n- 09:00 Paged\n- Monday 10:00 Reviewed';
    expect(times(timeline(body))).toEqual([
      '2021-10-13T22:00Z',
      '2021-10-14T08:00Z',
      '2021-10-14T09:00Z',
      '2021-10-18T10:00Z',
    ]);
  });
  test('the day after, in one word or two; said again of an earlier time, the day after that', () => {
    const body =
      '- 22:00 Deploy\n- The next day at 09:10: Alert\n- 09:40 Fixed\n- The following morning, 08:00: Closed';
    expect(times(timeline(body))).toEqual([
      '2021-10-13T22:00Z',
      '2021-10-14T09:10Z',
      '2021-10-14T09:40Z',
      '2021-10-15T08:00Z',
    ]);
    const french = '- 22h10 : déploiement\n- Le lendemain matin à 9h10 : alerte\n- Le jour suivant à 10h00 : fin';
    expect(times(timeline(french)).slice(1)).toEqual(['2021-10-14T09:10Z', '2021-10-14T10:00Z']);
    expect(events(timeline('- 10:00 Deploy\n- Next day: nothing\n- next we look\n- 11:00 Alert'))).toHaveLength(2);
  });
  test('days without a time', () => {
    const text = timeline('- 2021-10-13: Bug merged\n- 2021-10-20: Released\n- 2021-11-03 – Fixed');
    expect(events(text).map(({ local, precision, clock, minute }) => [local, precision, clock, minute])).toEqual([
      ['2021-10-13', 'day', null, null],
      ['2021-10-20', 'day', null, null],
      ['2021-11-03', 'day', null, null],
    ]);
  });
  test('dates without a year still have an order', () => {
    const text = '## Chronologie\n\n- 8 janvier à 14h51 : arrêt\n- 15h : bascule\n- 10 janvier à 9h : import\n';
    expect(events(text).map(({ minute }) => minute)).toEqual([891, 900, 3420]);
  });

  test('the zone of the times in the story is that of the timeline, if it is one', () => {
    const list = '\n\n## Timeline\n\n- 08:12: Down\n- 09:49: Up\n';
    const zones = (story: string) => events(story + list).map(({ zone, zoneFrom }) => [zone, zoneFrom]);
    expect(zones('From 08:12 to 09:49 UTC the shop was down.')[0]).toEqual(['UTC', 'sentence']);
    expect(zones('De 15 h 10 à 16 h 42 (HNE), plus rien.')[0]).toEqual(['-05:00', 'sentence']);
    expect(zones('From 08:12 to 09:49 on May 8th, 2024 (UTC) the shop was down.')[0]).toEqual(['UTC', 'sentence']);
    expect(zones('From 08:12 to 09:49, 2024-05-08 UTC.')[0]).toEqual(['UTC', 'sentence']);
    expect(zones('At 08:12 we were down. The plan of 2024 (UTC) says so.')[0]).toEqual([null, null]);
    expect(zones('It began at 10:12 CET.\n\nIt ended at 09:49 UTC.')[0]).toEqual([null, null]);
  });

  test('the day may stand in a paragraph that goes on with what will be done', () => {
    const text =
      'Summary:\nDuration: from 08:12 to 09:49 on May 8th, 2024.\nTimeline:\n08:12: The alarm went off.\n08:20: We looked.\n09:49: All was up.\nAction items:\nAdd an alarm by 1 June 2024.\n';
    expect(events(text).map(({ local }) => local)[0]).toBe('2024-05-08T08:12');
  });

  test('without any date times still have an order', () => {
    const text = '## Timeline\n\n- 23:50 UTC: Alert fired\n- 00:20 UTC: Recovered fully\n';
    expect(events(text).map(({ instant, local, minute }) => [instant, local, minute])).toEqual([
      [null, null, 1430],
      [null, null, 1460],
    ]);
  });
  test('several incidents in one file are several timelines', () => {
    const incident = (day: string): string =>
      `## Incident of ${day}\n\n### Timeline\n\n- 10:00 UTC: down\n- 11:00 UTC: up\n`;
    const text = `# Incidents\n\n${incident('2021-03-01')}\n${incident('2021-05-01')}`;
    expect(read(text).map(({ events }) => events.map(({ instant }) => instant))).toEqual([
      ['2021-03-01T10:00:00Z', '2021-03-01T11:00:00Z'],
      ['2021-05-01T10:00:00Z', '2021-05-01T11:00:00Z'],
    ]);
  });
});

describe('days without a year', () => {
  test.each([
    '- 13/10 18 h 00 : audit\n- 14/10 à 6 h 52 : refus\n- 14/10, 7 h 10 : appel',
    '| Quand | Quoi |\n| --- | --- |\n| 13/10 18 h 00 | audit |\n| 14/10 à 6 h 52 | refus |\n| 14/10, 7 h 10 | appel |',
    '| Date | Heure | Quoi |\n| --- | --- | --- |\n| 13/10 | 18:00 | audit |\n| 14/10 | 06:52 | refus |\n| | 07:10 | appel |',
    '| Date | Time | What |\n| --- | --- | --- |\n| 10/13 | 18:00 | audit |\n| 10/14 | 06:52 | fails |\n| 10/14 | 07:10 | page |',
  ])('%s', (body) => {
    expect(times(timeline(body))).toEqual(['2021-10-13T18:00Z', '2021-10-14T06:52Z', '2021-10-14T07:10Z']);
    expect(texts(timeline(body))[0]).toBe('audit');
  });
  test('are none where they may be a fraction', () => {
    const rows = '| Nodes | What | Time |\n| --- | --- | --- |\n| 3/4 | down | 10:00 |\n| 1/4 | down | 10:20 |';
    expect(events(timeline(rows)).map(({ dateFrom }) => dateFrom)).toEqual(['context', 'context']);
  });
});

describe('zones', () => {
  const bare = '- 09:12 Deploy\n- 09:40 Alert';
  const zoneOf = (text: string) => {
    const { zone, zoneFrom, instant } = events(text)[0] as Event;
    return [zone, zoneFrom, instant];
  };
  test.each([
    ['on entries', '- 09:12 UTC Deploy\n- 09:40 UTC Alert', ['UTC', 'entry', '2021-10-13T09:12:00Z']],
    ['in brackets', '- 09:12 (CEST) Deploy\n- 09:40 (CEST) Alert', ['+02:00', 'entry', '2021-10-13T07:12:00Z']],
    ['on the first entry only', '- 09:12 (UTC) Deploy\n- 09:40 Alert', ['UTC', 'entry', '2021-10-13T09:12:00Z']],
    ['as an offset', '- 2021-10-13T09:12+05:30 Deploy\n- 09:40 Alert', ['+05:30', 'entry', '2021-10-13T03:42:00Z']],
    ['UTC and hours', '- 09:12 UTC+2 Deploy\n- 09:40 UTC+2 Alert', ['+02:00', 'entry', '2021-10-13T07:12:00Z']],
    ['in a sentence', `All times in PDT.\n\n${bare}`, ['-07:00', 'sentence', '2021-10-13T16:12:00Z']],
    ['as a place', `All times are Europe/Zurich.\n\n${bare}`, ['Europe/Zurich', 'sentence', '2021-10-13T07:12:00Z']],
    ['by name', `Times are in Pacific Time\n\n${bare}`, ['America/Los_Angeles', 'sentence', '2021-10-13T16:12:00Z']],
    [
      'in French',
      `Toutes les heures sont en heure de Paris.\n\n${bare}`,
      ['Europe/Paris', 'sentence', '2021-10-13T07:12:00Z'],
    ],
    ['below, alone on its line', `${bare}\n\n(heure de Paris)`, ['Europe/Paris', 'sentence', '2021-10-13T07:12:00Z']],
    [
      'as a place in a header',
      '| Date | Heure (Paris) | Quoi |\n| --- | --- | --- |\n| 2021-10-13 | 09:12 | Panne |',
      ['Europe/Paris', 'header', '2021-10-13T07:12:00Z'],
    ],
    [
      'as a place right behind the name of a column',
      '| Time New York | Event |\n| --- | --- |\n| 09:12 | Deploy |',
      ['America/New_York', 'header', '2021-10-13T13:12:00Z'],
    ],
    [
      'no place that is only one of the others',
      '| Time (office) | Event |\n| --- | --- |\n| 09:12 | Deploy |',
      [null, null, null],
    ],
    ['as a short line', `(UTC)\n\n${bare}`, ['UTC', 'sentence', '2021-10-13T09:12:00Z']],
    [
      'above a column',
      '| Time (CET) | Event |\n| --- | --- |\n| 09:12 | Deploy |',
      ['+01:00', 'header', '2021-10-13T08:12:00Z'],
    ],
    [
      'in a column',
      '| Date | Time | TZ | Event |\n| --- | --- | --- | --- |\n| 2021-10-13 | 09:12 | KST | Deploy |',
      ['+09:00', 'entry', '2021-10-13T00:12:00Z'],
    ],
    ['nowhere', bare, [null, null, null]],
    ['more than one', '- 09:12 CST Deploy\n- 09:40 CST Alert', [null, 'entry', null]],
  ])('%s', (_, body, expected) => {
    expect(zoneOf(timeline(body, 'Timeline'))).toEqual(expected);
  });
  test('in the heading, and of another one in between', () => {
    expect(zoneOf(timeline(bare, 'Timeline (all times Eastern)'))).toEqual([
      'America/New_York',
      'header',
      '2021-10-13T13:12:00Z',
    ]);
    expect(times(timeline('- 09:12 Deploy\n- 09:40 JST Alert'))).toEqual(['2021-10-13T09:12Z', '2021-10-13T00:40Z']);
  });
  test('in a bold line above', () => {
    const under = (body: string) => zoneOf(`# Outage, 13 October 2021\n\n**Timeline (CEST)**\n\n${body}\n`);
    expect(under(bare)).toEqual(['+02:00', 'sentence', '2021-10-13T07:12:00Z']);
    expect(under('| Quand | Quoi |\n| --- | --- |\n| 09:12 | Panne |')[0]).toBe('+02:00');
  });
  test('announced elsewhere in the document', () => {
    expect(zoneOf(`${timeline(bare, 'Timeline')}\nTimes are in UTC; CEST, the local time, is UTC+2.\n`)[0]).toBe('UTC');
  });
  test('a word of several meanings is told, unless the front matter says which', () => {
    const text = timeline('- 09:12 IST Deploy\n- 09:40 IST Alert', 'Timeline');
    const [found] = read(text);
    expect(found?.ambiguousZone && text.slice(found.ambiguousZone.start, found.ambiguousZone.end)).toBe('IST');
    const stated = read(`---\ntimezone: Asia/Kolkata\n---\n${text}`)[0];
    expect(stated).toMatchObject({ ambiguousZone: null });
    expect(stated?.events[0]?.instant).toBe('2021-10-13T03:42:00Z');
  });
  test('two clocks for one moment', () => {
    expect(times(timeline('- 22:23 PST (06:23 UTC) recovered'))).toEqual(['2021-10-14T06:23Z']);
    expect(times(timeline('- 13:14 EDT / 17:14 UTC recovered'))).toEqual(['2021-10-13T17:14Z']);
    // UTC wins where they do not agree.
    expect(times(timeline('- 13:14 EST (17:14 UTC) recovered'))).toEqual(['2021-10-13T17:14Z']);
    const table = '| Paris | UTC | Event |\n| --- | --- | --- |\n| 09:12 | 07:12 | Deploy |';
    expect(times(timeline(table, 'Timeline'))).toEqual(['2021-10-13T07:12Z']);
    const named = '| Time (PDT) | Time (UTC) | Event |\n| --- | --- | --- |\n| 22:12 | 05:12 | Deploy |';
    expect(times(timeline(named, 'Timeline'))).toEqual(['2021-10-14T05:12Z']);
  });
  test('clock changes', () => {
    const paris = (stamp: string): Event =>
      events(`## Timeline\n\nAll times in Europe/Paris\n\n- ${stamp} deploy\n`)[0] as Event;
    expect(paris('2021-03-28 01:59')).toMatchObject({ instant: '2021-03-28T00:59:00Z', fault: null });
    expect(paris('2021-03-28 02:30')).toMatchObject({
      instant: '2021-03-28T01:30:00Z',
      fault: 'skipped-by-clock-change',
    });
    expect(paris('2021-03-28 03:00')).toMatchObject({ instant: '2021-03-28T01:00:00Z', fault: null });
    expect(paris('2021-10-31 02:30')).toMatchObject({
      instant: '2021-10-31T00:30:00Z',
      fault: 'ambiguous-by-clock-change',
    });
    expect(paris('2021-10-31 03:00')).toMatchObject({ instant: '2021-10-31T02:00:00Z', fault: null });
    expect(paris('2021-10-31 02:30 (01:30 UTC)')).toMatchObject({ instant: '2021-10-31T01:30:00Z', fault: null });
  });
});

describe('times counted from the start', () => {
  const body = '- T0: Deploy\n- T+5m: Alert fires\n- **T+01:30** Back\n- T-10 min – Window opens\n- +1h45: Closed';
  const minutes = (text: string) => events(text).map(({ minute }) => minute);

  test('have minutes and no instant while nobody says when that was', () => {
    const text = `# Outage\n\n## Timeline\n\n${body}\n`;
    expect(minutes(text)).toEqual([0, 5, 90, -10, 105]);
    expect(events(text).map(({ instant, local, clock, precision }) => [instant, local, clock, precision])).toEqual(
      events(text).map(() => [null, null, null, 'minute']),
    );
    expect(events(text).map(({ milestone }) => milestone)).toEqual(['started', 'detected', null, null, null]);
    expect(read(text)[0]?.zero).toBe(0);
  });
  test('count from the start that the metadata gives', () => {
    expect(times(`---\nstarted: 2026-03-02T14:05Z\n---\n## Timeline\n\n${body}\n`)).toEqual([
      '2026-03-02T14:05Z',
      '2026-03-02T14:10Z',
      '2026-03-02T15:35Z',
      '2026-03-02T13:55Z',
      '2026-03-02T15:50Z',
    ]);
    const zoned = `---\nstarted: 2026-03-02 14:05\n---\n## Timeline (Europe/Paris)\n\n${body}\n`;
    expect(times(zoned)[0]).toBe('2026-03-02T13:05Z');
    expect(events(zoned)[0]).toMatchObject({ local: '2026-03-02T14:05', dateFrom: 'metadata' });
  });
  test.each(['T0 (14:05)', 'T0: 14:05', 'T0 = 14:05', '14:05 (T0)', '14:05, T0'])('count from %s', (start) => {
    expect(times(timeline(`- ${start} Deploy\n- T+12m Alert\n- T+10h: Over`))).toEqual([
      '2021-10-13T14:05Z',
      '2021-10-13T14:17Z',
      '2021-10-14T00:05Z',
    ]);
  });
  test('count through a clock change', () => {
    const text = '# Outage on 28 March 2026\n\n## Timeline (Europe/Paris)\n\n- 23:30 (T0) Deploy\n- T+4h: Over\n';
    expect(events(text)[1]).toMatchObject({ instant: '2026-03-29T02:30:00Z', local: '2026-03-29T04:30' });
  });
  test('in a table, beside clock times or alone', () => {
    const rows = '| 14:05 | T0 | Deploy |\n| | T+10m | Alert |\n| 14:50 | T+45m | Over |';
    const table = `| When | Since start | What |\n| --- | --- | --- |\n${rows}`;
    expect(times(timeline(table))).toEqual(['2021-10-13T14:05Z', '2021-10-13T14:15Z', '2021-10-13T14:50Z']);
    expect(minutes('## Timeline\n\n| T | Event |\n| --- | --- |\n| T+00:10 | Alert |\n| T+90s | Page |')).toEqual([
      10, 1.5,
    ]);
  });
  test('have no minute beside clock times that nobody ties to the start, or without a unit', () => {
    expect(minutes(timeline('- 14:05 Deploy\n- T+5m: Alert\n- 15:00 Over'))[1]).toBeNull();
    expect(minutes('## Timeline\n\n- T0: Deploy\n- T+5: Alert')).toEqual([0, null]);
    expect(minutes('## Chronologie\n\n- T0 : arrêt\n- H+2 : retour\n- T+45–60 min : fin')).toEqual([0, 120, 45]);
  });
  test('are minutes without a unit where the list shows it', () => {
    expect(times(timeline('- T+0 (13:42): Deploy\n- T+6: Alert\n- T+38: Over'))).toEqual([
      '2021-10-13T13:42Z',
      '2021-10-13T13:48Z',
      '2021-10-13T14:20Z',
    ]);
    expect(minutes('## Timeline\n\n- T0: Deploy\n- T+5 min: Alert\n- T-3: Window\n- T+20: Over')).toEqual([
      0, 5, -3, 20,
    ]);
    expect(minutes(timeline('- T0 (14:05) Deploy\n- T+5 (14:10) Alert\n- T+20: Over'))[2]).toBe(
      14 * 60 + 25 + Date.UTC(2021, 9, 13) / 60_000,
    );
    expect(minutes('## Timeline\n\n- T0: Deploy\n- T+12: Alert\n- T+36: Over')).toEqual([0, null, null]);
  });
  test('head events, no sections', () => {
    const model = new Postmortem('## Timeline\n\n### T0: Deploy\n\nIt is out.\n\n### T+1h – Resolution\n\nIt is back.');
    expect(model.sections.map(({ kind }) => kind)).toEqual(['timeline']);
    expect(model.events).toHaveLength(2);
  });
  test('are not what only looks like it', () => {
    const noise = '- 14:05 Deploy\n- T-Mobile users\n- T1 line\n- +12 % errors\n- +20 minutes of delay\n- 15:00 Over';
    expect(events(timeline(noise))).toHaveLength(2);
  });
  test('make a timeline where three of them stand out', () => {
    expect(minutes('# Outage\n\n- T+0 – Deploy goes out\n- T+5m – Alert fires\n- T+45m – Rolled back')).toEqual([
      0, 5, 45,
    ]);
  });
});

describe('what is not exact', () => {
  test.each([
    ['- ~09:12 Deploy', '2021-10-13T09:12Z', 'approximate'],
    ['- ca. 09:12 Deploy', '2021-10-13T09:12Z', 'approximate'],
    ['- Around 09:12, the deploy began', '2021-10-13T09:12Z', 'approximate'],
    ['- vers 9 h 12 : déploiement', '2021-10-13T09:12Z', 'approximate'],
    ['- 09:12 (approx.) Deploy', '2021-10-13T09:12Z', 'approximate'],
    ['- 09:1?: Deploy', '2021-10-13T09:10Z', 'approximate'],
    ['- 10:0…? Deploy', '2021-10-13T10:00Z', 'approximate'],
    ['- 09:12 onward: Deploys fail', '2021-10-13T09:12Z', 'minute'],
    ['- 09:12+ Deploys fail', '2021-10-13T09:12Z', 'minute'],
    ['- 09:12 & ongoing – Deploys fail', '2021-10-13T09:12Z', 'minute'],
    ['- 09:12 - 09:40 Deploys fail', '2021-10-13T09:12Z', 'minute'],
    ['- 09:12–09:40: Deploys fail', '2021-10-13T09:12Z', 'minute'],
    ['- 09:12 to 09:40 Deploys fail', '2021-10-13T09:12Z', 'minute'],
    ['- Entre 9h12 et 9h40 : les déploiements échouent', '2021-10-13T09:12Z', 'minute'],
    ['- 9 AM: Deploy', '2021-10-13T09:00Z', 'hour'],
    ['- 09:12:07 Deploy', '2021-10-13T09:12:07Z', 'second'],
  ])('%s', (line, time, precision) => {
    expect(times(timeline(line))).toEqual([time]);
    expect(events(timeline(line))[0]?.precision).toBe(precision);
    expect(events(timeline(line))[0]?.text).toMatch(/^[\p{L}]/u);
  });
  test('unknown times and days are events without an instant', () => {
    const found = events(timeline('- 09:12 Deploy\n- [???] Somebody restarts it\n- 2023-MM-DD Bug introduced'));
    expect(found.map(({ raw, instant, local, fault }) => [raw, instant, local, fault])).toEqual([
      ['09:12', '2021-10-13T09:12:00Z', '2021-10-13T09:12', null],
      ['???', null, null, null],
      ['2023-MM-DD', null, null, null],
    ]);
  });
  test('what cannot be is told and dates nothing after it', () => {
    const found = events(
      timeline('- 25:70 Deploy\n- 2021-02-31 10:00 Alert\n- 20202-01-16 10:00 Paged\n- 11:00 Recovered'),
    );
    expect(found.map(({ instant, fault }) => [instant, fault])).toEqual([
      [null, 'impossible-time'],
      [null, 'impossible-date'],
      [null, 'impossible-date'],
      ['2021-10-13T11:00:00Z', null],
    ]);
  });
});

describe('whatever the text', () => {
  const lines = fc.constantFrom(
    ...['# Outage of 2021-10-13', '## Timeline (UTC)', '## Action items', 'All times in CST.', '', '| Time | Event |'],
    ...[
      '| --- | --- |',
      '| 10:00 | a b |',
      '| | 10:05 | c |',
      '- 10:00 – **Started** x',
      '- ~25:70 y',
      '  - 2021-02-31',
    ],
    ...['10:00', '18.21 z', '1. **3 May, 10:00 (UTC) – End**', '### 11:00', '- ??? q', 'Fault occurs 2020-02-12 11:45'],
    ...[
      '> 10:00 quoted',
      '```',
      '`10:00` code',
      '2024-03-10 (all times Eastern)',
      '- 02:30 skipped',
      '\ufffc\ufffc 10:00',
      '---',
    ],
  );
  const documents = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(lines, { maxLength: 20 }).chain((parts) => fc.constantFrom('\n', '\r\n').map((eol) => parts.join(eol))),
  );
  test('events lie in the text, in order, and say what stands there', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const model = new Postmortem(text);
        for (const { start, end, events, ambiguousZone } of model.timelines) {
          expect(events.length).toBeGreaterThan(0);
          let last = start;
          for (const event of events) {
            for (const range of [event, event.stamp, event.textRange, event.clock ?? event]) {
              expect(range.start).toBeGreaterThanOrEqual(0);
              expect(range.end).toBeGreaterThanOrEqual(range.start);
              expect(range.end).toBeLessThanOrEqual(model.text.length);
            }
            expect(event.start).toBeGreaterThanOrEqual(last);
            expect(event.end).toBeLessThanOrEqual(end);
            expect(model.text.slice(event.stamp.start, event.stamp.end)).toBe(event.raw);
            expect(model.text.slice(event.textRange.start, event.textRange.end)).toBe(event.text);
            if (event.instant) expect(new Date(event.instant).toISOString()).toBe(event.instant.replace('Z', '.000Z'));
            if (event.fault?.startsWith('impossible')) expect(event.instant).toBeNull();
            last = event.start;
          }
          if (ambiguousZone) expect(model.text.slice(ambiguousZone.start, ambiguousZone.end)).toBe('CST');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
