import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, orderOf } from '../../src/core/timeline/days.ts';
import { instantOf, isoInstant, isoLocal } from '../../src/core/timeline/instants.ts';
import { readStamp } from '../../src/core/timeline/time.ts';
import { findZone, isZone, readZone, zoneAt } from '../../src/core/timeline/zones.ts';

const clockOf = (text: string): string | null => {
  const clock = readStamp(text, 0)?.clock;
  return clock?.seconds == null ? null : isoLocal(clock.seconds * 1000, clock.precision === 'second').slice(11);
};

const dateOf = (text: string): string | null => {
  const [reading] = readStamp(text, 0)?.date?.readings ?? [];
  return reading ? `${reading.year ?? '?'}-${reading.month}-${reading.day}` : null;
};

describe('clock times', () => {
  test.each([
    ['14:05', '14:05'],
    ['9:05', '09:05'],
    ['14:05:09', '14:05:09'],
    ['14:05:09.123', '14:05:09'],
    ['2:54 PM', '14:54'],
    ['7:01am', '07:01'],
    ['12:10 a.m.', '00:10'],
    ['12:10 p.m.', '12:10'],
    ['8 PM', '20:00'],
    ['13:55 PM', '13:55'],
    ['16h51', '16:51'],
    ['16 h 51', '16:51'],
    ['14h32min', '14:32'],
    ['17h', '17:00'],
    ['1430Z', '14:30'],
    ['18.21', '18:21'],
    ['noon', '12:00'],
    ['minuit', '00:00'],
    ['at 14:05', '14:05'],
    ['à 14h05', '14:05'],
    ['[14:05]', '14:05'],
    ['**14:05**', '14:05'],
  ])('%s', (text, expected) => {
    expect(clockOf(text)).toBe(expected);
  });
  test.each(['14:5', '1:1', '1.10.8', '10.0.0.1', '12.5 %', '4h 12m', '2 hours', '100:00', '14:055', '2021'])(
    'not %s',
    (text) => {
      expect(clockOf(text)).toBeNull();
    },
  );
  test.each(['25:70', '24:30', '12:60', '14:00 AM'])('impossible: %s', (text) => {
    expect(readStamp(text, 0)?.clock).toMatchObject({ impossible: true, seconds: null });
  });
  test('the last minute of the day may be called 24:00', () => {
    expect(readStamp('24:00', 0)?.clock).toMatchObject({ impossible: false, seconds: 86_400 });
  });
});

describe('dates', () => {
  test.each([
    ['2021-10-13', '2021-10-13'],
    ['2021/10/13', '2021-10-13'],
    ['15 December 2024', '2024-12-15'],
    ['15th of December, 2024', '2024-12-15'],
    ['Oct 30, 2020', '2020-10-30'],
    ['Aug-27-2021', '2021-8-27'],
    ['Tue 7 Jan 2020', '2020-1-7'],
    ['Monday May 10th, 2021', '2021-5-10'],
    ['March 18', '?-3-18'],
    ['Sept. 3 2020', '2020-9-3'],
    ['2012 Aug 27', '2012-8-27'],
    ['1er avril 2024', '2024-4-1'],
    ['le 15 janvier', '?-1-15'],
    ['mardi 7 août 2018', '2018-8-7'],
    ['13.10.2021', '2021-10-13'],
    ['29-09-2021', '2021-9-29'],
    ['01-31-2024', '2024-1-31'],
    ['5-26-21', '2021-5-26'],
    ['29 Feb 2024', '2024-2-29'],
    ['03-26 23:04', '?-3-26'],
    ['14/01 à 6 h 52', '?-1-14'],
    ['3 au 9 avril 2026', '2026-4-3'],
    ['21 au 22/11/2026', '2026-11-21'],
    ['28/29 March 2026', '2026-3-28'],
    ['12–15 mars', '?-3-12'],
    ['28 and 29 March 2026', '2026-3-28'],
    ['March 28-29, 2026', '2026-3-28'],
    ['31 mars au 2 avril 2026', '2026-3-31'],
    ['30 December – 2 January 2026', '2025-12-30'],
  ])('%s', (text, expected) => {
    expect(dateOf(text)).toBe(expected);
  });
  test.each(['31 February 2021', '2021-02-29', '2021-13-01', '20202-01-16', '00/00/2021'])(
    'no such day: %s',
    (text) => {
      expect(readStamp(text, 0)?.date).toMatchObject({ readings: [], unknown: false });
    },
  );
  test.each(['March 2021', '3 apples', '1.2.3', 'May I', '12/24', '1-2 at 10:30', '9 to 3 times', '3/4 nodes'])(
    'no date: %s',
    (text) => {
      expect(readStamp(text, 0)?.date ?? null).toBeNull();
    },
  );
  test('figures are decided by the document, else by what is near, else by the language', () => {
    const date = (text: string) =>
      readStamp(text, 0)?.date as NonNullable<NonNullable<ReturnType<typeof readStamp>>['date']>;
    const day = (text: string) => Date.parse(text) / 86_400_000;
    expect(orderOf([date('03/04/2021'), date('29/04/2021')])).toBe('day-first');
    expect(orderOf([date('03/04/2021'), date('04/29/2021')])).toBe('month-first');
    expect(orderOf([date('29/04/2021'), date('04/29/2021')])).toBeNull();
    const unsure = { order: null, dayFirst: true };
    expect(dayOf(date('03/04/2021'), null, { order: 'month-first', dayFirst: true })).toBe(day('2021-03-04'));
    expect(dayOf(date('03/04/2021'), day('2021-03-10'), unsure)).toBe(day('2021-03-04'));
    expect(dayOf(date('03/04/2021'), null, unsure)).toBe(day('2021-04-03'));
    expect(dayOf(date('24/07/25'), day('2025-07-23'), unsure)).toBe(day('2025-07-24'));
    expect(dayOf(date('Jan 2'), day('2021-12-30'), unsure)).toBe(day('2022-01-02'));
    expect(dayOf(date('Jan 2'), null, unsure)).toBeNull();
  });
});

describe('stamps', () => {
  const rawOf = (text: string): string | null => {
    const stamp = readStamp(text, 0);
    return stamp && text.slice(stamp.start, stamp.end);
  };
  test.each([
    ['2021-10-13T07:12:00Z deploy', '2021-10-13T07:12:00Z'],
    ['2021-10-13 07:12 +02:00: deploy', '2021-10-13 07:12 +02:00'],
    ['15 December 2024, 03:53 (UTC) – Outage', '15 December 2024, 03:53 (UTC)'],
    ['13:14 EDT (17:14 UTC) down', '13:14 EDT (17:14 UTC)'],
    ['14:05:23 PDT (UTC-7): down', '14:05:23 PDT (UTC-7)'],
    ['09:00-09:30 UTC: down', '09:00-09:30 UTC'],
    ['09:00 UTC-09:30 UTC: down', '09:00 UTC-09:30 UTC'],
    ['09:00:20-09:00:45 UTC: down', '09:00:20-09:00:45 UTC'],
    ['2021-10-13T09:00-08:00 down', '2021-10-13T09:00-08:00'],
    ['2021-10-13 09:00:00 -0800 down', '2021-10-13 09:00:00 -0800'],
    ['(14:05) down', '14:05'],
    ['15 janvier à 20h30 : panne', '15 janvier à 20h30'],
    ['4 July @ 02:10 it forks', '4 July @ 02:10'],
    ['14:05 UTC on 15 Dec 2024: down', '14:05 UTC on 15 Dec 2024'],
    ['8:20 - 8:24 restart', '8:20 - 8:24'],
    ['8:20 - 5 nodes restart', '8:20'],
    ['14:05 – 2h later it ended', '14:05'],
    ['10:00 About half of them fail', '10:00'],
    ['10:00 Est-ce la base ?', '10:00'],
    ['10:00 cet incident', '10:00'],
    ['02:00 **Début** : panne', '02:00'],
    ['02:00 Fin :', '02:00'],
    ['fin de matinée, 11:50 : panne', 'fin de matinée, 11:50'],
    ['3 mars, début d’après-midi : panne', '3 mars, début d’après-midi'],
    ['06:58 onward: errors', '06:58 onward'],
    ['11:15+ errors', '11:15+'],
    ['Aug-27-2021 12:50:07 PM +UTC, exploited', 'Aug-27-2021 12:50:07 PM +UTC'],
    ['2025-07-30/31 outage', '2025-07-30/31'],
    ['no stamp at 10:00', null],
  ])('%s', (text, expected) => {
    expect(rawOf(text)).toBe(expected);
  });
});

describe('zones', () => {
  test.each([
    ['UTC', 'UTC'],
    ['utc', 'UTC'],
    ['GMT', 'UTC'],
    ['UTC+1', '+01:00'],
    ['UTC +5:30', '+05:30'],
    ['GMT-0800', '-08:00'],
    ['UTC\u22123', '-03:00'],
    ['CEST', '+02:00'],
    ['PST', '-08:00'],
    ['KST', '+09:00'],
    ['ET', 'America/New_York'],
    ['Eastern', 'America/New_York'],
    ['Pacific Time', 'America/Los_Angeles'],
    ['Central Standard Time', '-06:00'],
    ['Coordinated Universal Time (UTC)', 'UTC'],
    ['Europe/Paris', 'Europe/Paris'],
    ['heure de Paris', 'Europe/Paris'],
    ['heure d’été d’Europe centrale', '+02:00'],
    ['Zurich time', 'Europe/Zurich'],
    ['CST', null],
    ['IST', null],
    ['BST', null],
  ])('%s', (text, id) => {
    expect(readZone(text, 0)).toMatchObject({ id });
  });
  test.each(['est', 'cet', 'et', 'Dev/Ops', 'TEST', 'utcoffset', 'UTC+99', 'heure', 'Z'])('not %s', (text) => {
    expect(readZone(text, 0)?.id ?? null).toBeNull();
  });
  test('offsets have one name', () => {
    expect([0, 60, -210, 765].map(zoneAt)).toEqual(['UTC', '+01:00', '-03:30', '+12:45']);
    expect(isZone('Europe/Paris')).toBe(true);
    expect(isZone('Europe/Atlantis')).toBe(false);
    expect(instantOf(0, 'Europe/Atlantis')).toBeNull();
  });
  test('the first zone of a text', () => {
    const text = 'Time (UTC), local is CET';
    expect(findZone(text, 0, text.length)).toMatchObject({ id: 'UTC', start: 6, end: 9 });
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      '14:05',
      '2021-10-13',
      '13',
      ':',
      ' ',
      '-',
      '–',
      'T',
      'Z',
      '+',
      'UTC',
      '(',
      ')',
      'PM',
      'h',
      '.',
      '/',
      'May',
      '1er',
    ],
    ...['à', '~', '?', '??', 'CST', 'Europe/Paris', 'around', 'onward', '|', '\n', '\u00a0', 'é', '\ud83d', '99999'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
  );
  test('reading never throws and stays within the text', () => {
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(60), (text, from, length) => {
        const to = Math.min(text.length, from + length);
        const stamp = readStamp(text, from, to);
        if (!stamp) return;
        for (const part of [stamp, stamp.date, stamp.clock, stamp.zone, stamp.other?.clock, stamp.other?.zone]) {
          if (!part) continue;
          expect(part.start).toBeGreaterThanOrEqual(from);
          expect(part.end).toBeGreaterThan(part.start);
          expect(part.end).toBeLessThanOrEqual(to);
        }
      }),
      { numRuns: 2000 },
    );
  });

  const places = ['UTC', '+05:30', '-08:00', 'Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
  /** Minutes from 1971 to 2037, half of them around the nights on which clocks change. */
  const minutes = fc.oneof(
    fc.integer({ min: 525_600, max: 35_000_000 }),
    fc
      .tuple(
        fc.constantFrom('2021-03-14', '2021-03-28', '2021-10-31', '2021-11-07', '2021-04-03', '2021-10-02'),
        fc.nat(1800),
      )
      .map(([day, minute]) => Date.parse(day) / 60_000 + minute),
  );
  test('an instant shown on a clock, written and read again, is the same instant', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...places), (minute, zone) => {
        const at = minute * 60_000;
        const local = wallClock(at, zone);
        const text = `${isoLocal(local, false)} ${zone}`;
        const stamp = readStamp(text, 0);
        expect(stamp).toMatchObject({ start: 0, end: text.length, zone: { id: zone } });
        const date = stamp?.date && dayOf(stamp.date, null, { order: null, dayFirst: true });
        const again = instantOf(((date ?? 0) * 86_400 + (stamp?.clock?.seconds ?? 0)) * 1000, zone);
        // Of a repeated hour the first pass is meant; it shows the same on the clock.
        if (again?.fault === 'ambiguous-by-clock-change') expect(wallClock(again.at, zone)).toBe(local);
        else expect([again && isoInstant(again.at), again?.fault]).toEqual([isoInstant(at), null]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** What the clocks of a zone show at an instant, as if it were UTC: by the platform, not by our own library. */
function wallClock(at: number, zone: string): number {
  const shown = new Intl.DateTimeFormat('en', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(at);
  const part = (name: string): number => Number(shown.find(({ type }) => type === name)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}
