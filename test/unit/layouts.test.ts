import { describe, expect, test } from 'vitest';
import { events, read, texts, timeline, times } from './timelineText.ts';

const morning = ['2021-10-13T09:12Z', '2021-10-13T09:40Z', '2021-10-13T10:05Z'];

describe('every layout gives the same events', () => {
  const layouts: Readonly<Record<string, string>> = {
    bullets: '- 09:12 Deploy begins\n- 09:40 First alert\n- 10:05 Rolled back',
    'bullets with a colon': '* 09:12: Deploy begins\n* 09:40: First alert\n* 10:05: Rolled back',
    'bold bullets': '- **09:12** – Deploy begins\n- **09:40** – First alert\n- **10:05** – Rolled back',
    'bold bullets, mark inside': '- **09:12:** Deploy begins\n- **09:40:** First alert\n- **10:05:** Rolled back',
    'bracketed bullets': '* [09:12] Deploy begins\n* [09:40] First alert\n* [10:05] Rolled back',
    'bullets in code': '- `09:12` Deploy begins\n- `09:40` First alert\n- `10:05` Rolled back',
    'linked bullets':
      '- [09:12](https://x.test/1) Deploy begins\n- [09:40](https://x.test/2) First alert\n- 10:05 Rolled back',
    'bullets with a sign': '- ⏰ 09:12 Deploy begins\n- 🔔 09:40 First alert\n- ✅ 10:05 Rolled back',
    'text on the next line': '- 09:12\n  Deploy begins\n- 09:40\n  First alert\n- 10:05\n  Rolled back',
    'text in the next paragraph': '- 09:12\n\n  Deploy begins\n\n- 09:40\n\n  First alert\n\n- 10:05\n\n  Rolled back',
    'numbered list': '1. 09:12 Deploy begins\n2. 09:40 First alert\n3. 10:05 Rolled back',
    'numbered and bold': '1. **09:12 – Deploy begins**\n2. **09:40 – First alert**\n3. **10:05 – Rolled back**',
    table:
      '| Time | Event |\n| --- | --- |\n| 09:12 | Deploy begins |\n| 09:40 | First alert |\n| 10:05 | Rolled back |',
    'table without outer pipes':
      'Time | Event\n--- | ---\n09:12 | Deploy begins\n09:40 | First alert\n10:05 | Rolled back',
    'table without a head': '09:12 | Deploy begins\n09:40 | First alert\n10:05 | Rolled back',
    'table with date and time apart':
      '| Date | Time | Event |\n| --- | --- | --- |\n| 2021-10-13 | 09:12 | Deploy begins |\n| | 09:40 | First alert |\n| | 10:05 | Rolled back |',
    'table with numbers':
      '| # | Time | Event |\n| --- | --- | --- |\n| 1 | 09:12 | Deploy begins |\n| 2 | 09:40 | First alert |\n| 3 | 10:05 | Rolled back |',
    'table with other columns':
      '| Time | Event | Who |\n| --- | --- | --- |\n| 09:12 | Deploy begins | SRE |\n| 09:40 | First alert | |\n| 10:05 | Rolled back | SRE |',
    'table with the time behind':
      '| Event | Time | Who |\n| --- | --- | --- |\n| Deploy begins | 09:12 | SRE |\n| First alert | 09:40 | |\n| Rolled back | 10:05 | |',
    'table that names the day once':
      '| Time | Event |\n| --- | --- |\n| **13 October 2021** | |\n| 09:12 | Deploy begins |\n| 09:40 | First alert |\n| 10:05 | Rolled back |',
    paragraphs: '09:12 Deploy begins\n\n09:40 First alert\n\n10:05 Rolled back',
    'bold paragraphs': '**09:12**: Deploy begins\n\n**09:40**: First alert\n\n**10:05**: Rolled back',
    'lines of one paragraph': '*09:12*: Deploy begins<br />\n*09:40*: First alert<br />\n*10:05*: Rolled back',
    'dotted times': '09.12 Deploy begins\n\n09.40 First alert\n\n10.05 Rolled back',
    'four figures': '- 0912 - Deploy begins\n- **0940**: First alert\n- 1005 — Rolled back',
    'four figures in a table':
      '| Time | Event |\n| --- | --- |\n| 0912 | Deploy begins |\n| 0940 | First alert |\n| 1005 | Rolled back |',
    'headings per time': '### 09:12\n\nDeploy begins\n\n### 09:40\n\nFirst alert\n\n### 10:05\n\nRolled back',
    'headings with text': '### 09:12 - Deploy begins\n\nBy hand.\n\n### 09:40 - First alert\n\n### 10:05 - Rolled back',
    'underlined headings': '09:12 Deploy begins\n---\n\n09:40 First alert\n---\n\n10:05 Rolled back\n---',
    'date as heading': '### 13 October 2021\n\n- 09:12 Deploy begins\n- 09:40 First alert\n- 10:05 Rolled back',
    'date as bold line': '**Wednesday 13 October**\n\n- 09:12 Deploy begins\n- 09:40 First alert\n- 10:05 Rolled back',
    'date as plain line': '10/13/2021\n\n- 09:12 Deploy begins\n- 09:40 First alert\n- 10:05 Rolled back',
    'date as bullet': '- 2021-10-13\n  - 09:12 Deploy begins\n  - 09:40 First alert\n  - 10:05 Rolled back',
    'bullets set as code': '```md\n- _09:12_ - Deploy begins\n- _09:40_ - First alert\n- _10:05_ - Rolled back\n```',
    'label first': '- Deploy begins 09:12\n- First alert: 09:40\n- Rolled back: 10:05',
    'twelve hours': '- 9:12 AM Deploy begins\n- 9:40am First alert\n- 10:05 a.m. Rolled back',
    'full stamps':
      '- 2021-10-13 09:12 UTC Deploy begins\n- 2021-10-13T09:40Z First alert\n- 2021-10-13T11:05+01:00 Rolled back',
    'cut by code':
      '- 09:12 Deploy begins\n\n```\n11:11 noise\n```\n\n- 09:40 First alert\n\n![graph](g.png)\n\n- 10:05 Rolled back',
    'in quotes': '> - 09:12 Deploy begins\n> - 09:40 First alert\n> - 10:05 Rolled back',
  };
  test.each(Object.entries(layouts))('%s', (_, body) => {
    const text = timeline(body);
    expect(times(text)).toEqual(morning);
    expect(texts(text).map((said) => said.replace(/^\*\*|\*\*$/g, ''))).toEqual([
      'Deploy begins',
      'First alert',
      'Rolled back',
    ]);
    expect(read(text)).toHaveLength(1);
  });
  // The reader sees no table where lines end with CRLF; only rows that begin with a time are read, as lines.
  const rowsOnly = ['table with numbers', 'table with the time behind'];
  test.each(Object.entries(layouts).filter(([name]) => !rowsOnly.includes(name)))('%s, with CRLF', (_, body) => {
    expect(times(timeline(body).replace(/\n/g, '\r\n'))).toEqual(morning);
  });
  test('each has a name', () => {
    const named = ['bullets', 'table', 'paragraphs', 'headings with text', 'numbered list', 'label first'];
    const layoutNames = named.map((name) => read(timeline(layouts[name] as string))[0]?.layout);
    expect(layoutNames).toEqual(['bullets', 'table', 'paragraphs', 'headings', 'numbered', 'labels']);
  });
});

test('days among the lines of one block head those that follow', () => {
  const lines = 'Tuesday 12 October\n- 23:30 - Alert\n- 23:50 - Call\n\nWednesday 13 October\n- 01:45 - Rolled back';
  const expected = ['2021-10-12T23:30Z', '2021-10-12T23:50Z', '2021-10-13T01:45Z'];
  expect(times(timeline(`\`\`\`md\n${lines}\n\`\`\``))).toEqual(expected);
  expect(times(timeline('2021-10-12\n23:30 Alert\n23:50 Call\n2021-10-13\n01:45 Rolled back'))).toEqual(expected);
});

describe('what is no event', () => {
  test.each([
    ['prose', 'The site was down from 10:00 to 11:30. At 10:05 we saw it. At 10:20 it was fixed.'],
    ['code', '```\n10:00 boot\n10:01 crash\n10:02 boot\n```'],
    ['versions and addresses', '- 1.10.8 fixes it\n- 10.0.0.1 was down\n- 2.50.1 did not\n- 18.21 is the next'],
    ['durations', '- 4h 12m of downtime\n- 0h 16m to repair\n- 35h 36m to resolve'],
    [
      'metadata',
      '**Date:** 2021-10-13 10:00\n\n**Author:** SRE\n\n- **Started:** 2021-10-13 10:00\n- **Duration:** 20 minutes',
    ],
    ['releases', '- 2021-10-13: version 1.2\n- 2021-10-20: version 1.3\n- 2021-11-03: version 1.4'],
    [
      'sentences that begin with a time',
      'At 10:00 UTC we saw errors.\n\nAt 10:20 UTC we rolled back.\n\nAt 10:40 UTC all was well.',
    ],
    [
      'metadata in a table',
      '| Field | Value |\n| --- | --- |\n| Date | 2021-10-13 10:00 |\n| Published | 2021-10-20 12:00 |\n| Meeting | 2021-10-15 09:00 |',
    ],
    ['two times', '- 10:00 UTC: down again\n- 10:20 UTC: up again'],
    ['counts and ports', '- 1500: users affected\n- 1200: requests lost\n- 0800: the port'],
    ['ratios and prices', '- 16:9 screens\n- $12.50 for each\n- 80:20 it is'],
  ])('%s', (_, body) => {
    expect(read(`# Outage\n\n## Notes\n\n${body}\n`)).toEqual([]);
  });
  test('what will be done, and what was said', () => {
    const actions =
      '| Due | Action |\n| --- | --- |\n| 2021-10-20 12:00 | Add an alert |\n| 2021-10-21 12:00 | Fix it |\n| 2021-10-22 12:00 | Test it |';
    expect(read(`# Outage\n\n## Action items\n\n${actions}\n`)).toEqual([]);
    const chat = '[1:46 PM] ann: it is down\n\n[1:47 PM] bob: on it now\n\n[1:52 PM] bob: should be up';
    expect(read(`# Outage\n\n## Appendix\n\n${chat}\n`)).toEqual([]);
  });
  test.each([
    ['years', '- 1998: the depot opens\n- 2010: the second depot\n- 2019: the third'],
    ['figures beside times', '- 09:12 Deploy\n- 1500: users are affected\n- 09:40 Alert'],
  ])('%s in a timeline', (_, body) => {
    expect(times(timeline(body)).filter((time) => !/T09:[14]/.test(time))).toEqual([]);
  });
  test('a sentence in a timeline that goes on about an event', () => {
    const body = '- 09:12 Deploy\n  - By 09:15, everybody knew\n- 09:40 Alert\n  - 09:41 Paged';
    expect(times(timeline(body))).toEqual(['2021-10-13T09:12Z', '2021-10-13T09:40Z', '2021-10-13T09:41Z']);
  });
  test('but three entries with a time are, under any heading', () => {
    const body = '- 10:00 UTC: deploy begins\n- 10:20 UTC: first alert\n- 10:40 UTC: rolled back';
    expect(events(`# Outage\n\n## What we saw\n\n${body}\n`)).toHaveLength(3);
  });
});
