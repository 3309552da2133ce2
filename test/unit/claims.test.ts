import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/core/figures/claims.ts';
import { parseNumber } from '../../src/core/figures/figures.ts';
import { Postmortem } from '../../src/core/model.ts';

const read = (text: string, lang: 'en' | 'fr'): Postmortem => new Postmortem(`---\nlang: ${lang}\n---\n\n${text}\n`);

const written = (model: Postmortem, { start, end }: Claim): string => model.text.slice(start, end);

/** `kind value[…to] unit`, with `~` where approximate. */
const shown = ({ kind, value, to, unit, approximate }: Claim): string =>
  `${approximate ? '~' : ''}${kind} ${Math.round(value * 1000) / 1000}${to === null ? '' : `…${to}`} ${unit}`;

const claims = (text: string, lang: 'en' | 'fr'): string[] => read(text, lang).claims.map(shown);

describe('English figures', () => {
  it.each([
    ['The outage lasted 63 minutes.', ['duration 63 minutes']],
    ['It lasted about an hour.', ['~duration 60 minutes']],
    ['We were down for 1h30 in total.', ['duration 90 minutes']],
    ['It took until 16h50 to restore access.', []],
    ['It took a 5h rebuild to restore access.', ['duration 300 minutes']],
    ['The API returned 503s, with a timeout of 30s.', ['duration 0.5 minutes']],
    ['It returned errors for 500s.', ['duration 8.333 minutes']],
    ['4.1 M ledger rows, 30 m', ['count 4100000 rows']],
    ['It hit one in three users, 2 in 5 requests and 2 of 3 nodes.', ['count 3 nodes']],
    ['It took 2.5 hours, then 63 min.', ['duration 150 minutes', 'duration 63 minutes']],
    ['Half an hour, an hour and a half later.', ['duration 30 minutes', 'duration 90 minutes']],
    ['3 hours\nand 16 minutes', ['duration 196 minutes']],
    [
      'a 63-minute outage, a 30s timeout, 1h50m of retries',
      ['duration 63 minutes', 'duration 0.5 minutes', 'duration 110 minutes'],
    ],
    ['between 3 and 5 hours, 10–15 minutes', ['duration 180…300 minutes', 'duration 10…15 minutes']],
    ['- **Time to detect**: 12 minutes', ['time-to-detect 12 minutes']],
    ['TTD 12 min, MTTR: 1h 5m', ['time-to-detect 12 minutes', 'time-to-resolve 65 minutes']],
    ['It took us 12 minutes to detect and 45 to explain.', ['time-to-detect 12 minutes']],
    [
      'Mitigated within 2 hours, acknowledged in 5 min.',
      ['time-to-mitigate 120 minutes', 'time-to-acknowledge 5 minutes'],
    ],
    ['12,000 to 16,000 customers', ['count 12000…16000 customers']],
    ['more than 3.6 million websites and ~600 user pods', ['~count 3600000 websites', '~count 600 pods']],
    [
      '14 of our services, 56k validators, 600+ jobs',
      ['count 14 services', 'count 56000 validators', '~count 600 jobs'],
    ],
    ['two regions for three reasons', ['count 2 regions']],
    ['500 Kubernetes nodes and 400 to 500 requests', ['count 500 nodes', 'count 400…500 requests']],
    ['13 % of the volumes, 30 to 50% less', ['percentage 13 %', 'percentage 30…50 %']],
    ['EUR 105 m, $4 million and £3,000', ['money 105000000 EUR', 'money 4000000 USD', 'money 3000 GBP']],
  ])('%s', (text, expected) => expect(claims(text, 'en')).toEqual(expected));

  it('reads a table cell by cell', () => {
    const table = '| Metric | Value |\n| --- | --- |\n| Time to detect | 4 min |\n| Affected | 1,200 accounts |';
    expect(claims(table, 'en')).toEqual(['time-to-detect 4 minutes', 'count 1200 accounts']);
  });
});

describe('French figures', () => {
  it.each([
    ['La panne a duré 1h30.', ['duration 90 minutes']],
    ['une heure et demie, puis une demi-heure', ['duration 90 minutes', 'duration 30 minutes']],
    ['plus d’une heure, trois quarts d’heure', ['~duration 60 minutes', 'duration 45 minutes']],
    ['pendant 17 h 08 min', ['duration 1028 minutes']],
    ['Il a fallu jusqu’à 16h50 pour rétablir l’accès, perdu avant 9 h 30.', []],
    ['jusqu’à 3 h d’attente', ['duration 180 minutes']],
    ['une mise à jour du micrologiciel, à jour', []],
    ['4,1 M de lignes, un usager sur trois, 2 sur 3 clients', ['count 4100000 lignes']],
    ['4 h 10 d’indisponibilité, 2 h 45 après le début', ['duration 250 minutes', 'duration 165 minutes']],
    ['Détecté en 12 minutes, résolu au bout de 2 h 45.', ['time-to-detect 12 minutes', 'time-to-resolve 165 minutes']],
    ['Temps de détection : environ 12 min', ['~time-to-detect 12 minutes']],
    ['3,6 millions de sites', ['count 3600000 sites']],
    ['12 000 à 16 000 clients', ['count 12000…16000 clients']],
    ['12 000 requêtes et 27 autres services', ['count 12000 requêtes', 'count 27 services']],
    ['une vingtaine de serveurs', ['count 20 serveurs']],
    ['13 % du volume', ['percentage 13 %']],
    ['350 millions d’euros, 105 M€, 275 €', ['money 350000000 EUR', 'money 105000000 EUR', 'money 275 EUR']],
    ['entre 3,5 et 3,75 milliards d’euros', ['money 3500000000…3750000000 EUR']],
  ])('%s', (text, expected) => expect(claims(text, 'fr')).toEqual(expected));
});

describe('What is no figure of an incident', () => {
  it.each([
    ['en', 'From 14:05 to 15:10 UTC on 2021-03-10, 15 December 2024, July 15'],
    [
      'en',
      'PR #123, issue 45 users, version 3.4, v1.10.8, 10.0.0.1, Postgres 9.2.4 and Python 3 packages on 64-bit PCs',
    ],
    ['en', 'HTTP 503 errors, 404 pages and a 403 Forbidden recurs'],
    ['en', 'In 2021 customers complained; 3/4 nodes; 24/7 support; the 95th percentile; S3 buckets'],
    ['en', 'Set `timeout = 30 seconds` and see https://example.org/30-minutes'],
    ['en', 'a request every now and then, twice a day, an issue'],
    ['en', 'Wait for {% assign n="30" %} more'],
    ['fr', 'À 14h32, de 14h à 16h, depuis environ 17h, le mail de 09h40'],
    ['fr', 'Le 12 mars 2026, la version 3, 12/03/2026, l’incident n° 12'],
  ] as const)('%s: %s', (lang, text) => expect(claims(text, lang)).toEqual([]));

  it('code blocks are not read', () => expect(claims('```\n12,000 customers for 3 hours\n```', 'en')).toEqual([]));
});

it('the range is the figure with its unit', () => {
  const model = read('It lasted **about 2.5 hours** for\n12,000 customers.', 'en');
  expect(model.claims.map((claim) => written(model, claim))).toEqual(['2.5 hours', '12,000 customers']);
});

it('what separates thousands in one language separates decimals in another', () => {
  expect(parseNumber('12,000', '.')).toBe(12_000);
  expect(parseNumber('12,5', ',')).toBe(12.5);
  expect(parseNumber('12.000', ',')).toBe(12_000);
  expect(parseNumber('1,234.5', '.')).toBe(1234.5);
  expect(parseNumber('1.234,5', ',')).toBe(1234.5);
  expect(parseNumber('1\u202f234\u00a0567', ',')).toBe(1_234_567);
  expect(parseNumber('10.0.0.1', '.')).toBeNull();
  expect(parseNumber('14:05', '.')).toBeNull();
});

describe('any text', () => {
  const words =
    'about|12,000|12.5|3|customers|h|30|min|hours|and|a|half|%|$|€|M|k|million|de|d’|à|to|–|-|entre|et|environ|:|time to detect|une|heure|et demie|.|/|#|\u00a0|\n'.split(
      '|',
    );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words)).map((parts) => parts.join(' ')),
  );

  it('never throws, and claims lie in order inside it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en' as const, 'fr' as const), (body, lang) => {
        const model = read(body, lang);
        let end = 0;
        for (const claim of model.claims) {
          expect(claim.start).toBeGreaterThanOrEqual(end);
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(Number.isFinite(claim.value)).toBe(true);
          if (claim.to !== null) expect(claim.to).toBeGreaterThan(claim.value);
          end = claim.end;
        }
        expect(end).toBeLessThanOrEqual(model.text.length);
      }),
    );
  });
});
