import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/core/metadata/metadata.ts';
import { Postmortem } from '../../src/core/model.ts';

const metadata = (...lines: string[]): Metadata => new Postmortem(lines.join('\n')).metadata;

/** What is known, as bare values. */
function known(...lines: string[]) {
  const { faults: _, ...fields } = metadata(...lines);
  const values = Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
    if (field === null) return [];
    if ('value' in field) return [[name, field.value]];
    return field.length ? [[name, field.map(({ value }) => value)]] : [];
  });
  return Object.fromEntries(values);
}

const faults = (...lines: string[]) => {
  const model = new Postmortem(lines.join('\n'));
  return model.metadata.faults.map(({ reason, start, end }) => [reason, model.text.slice(start, end)]);
};

describe('front matter', () => {
  it('YAML', () => {
    const lines = [
      '---',
      'title: "Checkout: 63 minutes of errors"',
      'date: 2026-03-03',
      'severity: SEV-2',
      'status: In review',
      'audience: public',
      'lang: en',
      'timezone: Europe/Paris',
      'services: [checkout, payments]',
      'owner: Alice Martin',
      'authors:',
      '  - Alice Martin',
      "  - '@bob'",
      'started: 2026-03-03T09:12:00Z',
      'related: https://example.com/42',
      'postmortem: true',
      '---',
      '# Another title',
    ];
    expect(known(...lines)).toEqual({
      title: 'Checkout: 63 minutes of errors',
      date: '2026-03-03',
      severity: 'SEV-2',
      status: 'review',
      audience: 'public',
      lang: 'en',
      timezone: 'Europe/Paris',
      services: ['checkout', 'payments'],
      owners: ['Alice Martin'],
      authors: ['Alice Martin', '@bob'],
      started: '2026-03-03T09:12:00Z',
      related: ['https://example.com/42'],
      postmortem: true,
    });
    expect(faults(...lines)).toEqual([]);
  });

  it('YAML with French keys and words', () => {
    const lines = [
      '---',
      'titre: Panne du paiement',
      'gravité: majeure',
      'statut: brouillon',
      'public: interne',
      'langue: fr',
      'fuseau: Europe/Paris',
      'responsable: Marie Curie',
      'auteurs: Marie Curie, Paul Durand et Zoé',
      'date: 03/04/2026',
      'début: 03/04/2026 09:12',
      'détecté: 09h20',
      'atténué: 10h00',
      'résolu: 10h15',
      'liés: [A, B]',
      '---',
    ];
    expect(known(...lines)).toEqual({
      title: 'Panne du paiement',
      severity: 'majeure',
      status: 'draft',
      audience: 'internal',
      lang: 'fr',
      timezone: 'Europe/Paris',
      owners: ['Marie Curie'],
      authors: ['Marie Curie', 'Paul Durand', 'Zoé'],
      date: '2026-04-03',
      started: '03/04/2026 09:12',
      detected: '09h20',
      mitigated: '10h00',
      resolved: '10h15',
      related: ['A', 'B'],
    });
  });

  it('TOML', () => {
    const lines = [
      '+++',
      'title = "Checkout # 2" # a comment',
      'date = 2026-03-03T10:00:00Z',
      "status = 'final'",
      'authors = ["Alice",',
      '  "Bob"]',
      '[extra]',
      'owner = "nobody here"',
      '+++',
      '# X',
    ];
    expect(known(...lines)).toEqual({
      title: 'Checkout # 2',
      date: '2026-03-03',
      status: 'final',
      authors: ['Alice', 'Bob'],
    });
  });

  it('values of a template are none', () => {
    const lines = [
      '---',
      'title: {{ title }}',
      'date: YYYY-MM-DD',
      'severity: "{{severity}}"',
      'owner: <owner>',
      'authors: [TBD, "[Names]"]',
      'status: Draft / Review / Final',
      'started: à définir',
      '---',
      '# Checkout',
    ];
    const { title, ...rest } = known(...lines);
    expect(title).toBe('Checkout');
    expect(rest).toEqual({});
  });

  it('broken YAML is read as far as it goes, and says where it breaks', () => {
    const lines = [
      '---',
      'title: Outage: it broke',
      'date: 2026-03-03',
      'authors:',
      '  - Alice',
      '  - Bob',
      'severity: "SEV-1',
      'status: draft',
      '---',
      '# X',
    ];
    expect(known(...lines)).toEqual({
      title: 'Outage: it broke',
      date: '2026-03-03',
      authors: ['Alice', 'Bob'],
      severity: 'SEV-1',
      status: 'draft',
    });
    expect(metadata(...lines).faults.map(({ reason }) => reason)).toContain('syntax');
  });

  it('values of the wrong kind are none, and are named', () => {
    const lines = [
      '---',
      'title: [x]',
      'date: [1, 2]',
      'status: 5',
      'owner: { name: Alice }',
      'audience: martians',
      'severity: 2',
      '---',
    ];
    expect(known(...lines)).toEqual({ severity: '2' });
    expect(faults(...lines)).toEqual(
      expect.arrayContaining([
        ['type', '1, 2'],
        ['value', '5'],
        ['type', '{ name: Alice }'],
        ['value', 'martians'],
      ]),
    );
  });

  it('nesting without end is given up, not thrown', () => {
    expect(known('---', 'title: Deep', `services: ${'['.repeat(20_000)}`, '---').title).toBe('Deep');
  });
});

describe('labels in the text', () => {
  it.each([
    ['**Date**: 3 March 2026', { date: '2026-03-03' }],
    [
      '**Date:** 2026-03-03 | **Severity:** SEV1 | **Status:** Draft',
      { date: '2026-03-03', severity: 'SEV1', status: 'draft' },
    ],
    ['- **Owner**: @alice\n- **Authors**:\n  - Alice\n  - Bob', { owners: ['@alice'], authors: ['Alice', 'Bob'] }],
    ['> **Date** : 2 mars 2026', { date: '2026-03-02' }],
    ['Created By: Zoé\nIncident Date: _2026-03-02_', { authors: ['Zoé'], date: '2026-03-02' }],
    ['Statut : brouillon', { status: 'draft' }],
    ['Draft – please do not share', { status: 'draft' }],
    ['> Brouillon, à relire par Inès avant jeudi', { status: 'draft' }],
    ['Date: 14 July 2026 · Internal', { date: '2026-07-14', audience: 'internal' }],
    ['_Severity: Sev-2 · Facilitator: Tomasz · Internal only_', { severity: 'Sev-2', audience: 'internal' }],
    ['Internal. All times are local.', { audience: 'internal' }],
    ['Document interne – ne pas diffuser', { audience: 'internal' }],
    ['Draft\n\nStatus: final', { status: 'final' }],
    ['Internal traffic was cut off.', {}],
    ['- Draft\n- Review', {}],
    ['**Rédigé par** : équipe Réseau · **le** 14 mars 2026', { authors: ['équipe Réseau'] }],
    ['**Status:** Complete, action items in progress', { status: 'final' }],
    ['**Report prepared by:**\nGrace', { authors: ['Grace'] }],
    [
      '- **Started:** 15 December 2025, 03:53 UTC\n- Resolved: 04:20 UTC',
      { started: '15 December 2025, 03:53 UTC', resolved: '04:20 UTC' },
    ],
    ['### Status\n\nIn review\n\n### Owner\n\nAlice', { status: 'review', owners: ['Alice'] }],
    ['**Team:** TBD\n\n**Owner:** <name>\n\n**Severity:**', {}],
    ['**Auteur·rice·s :** Zoé', { authors: ['Zoé'] }],
  ])('%s', (text, expected) => {
    const { title, ...rest } = known('# Checkout outage', '', text, '', '## Summary', '', 'Nothing.');
    expect(title).toBe('Checkout outage');
    expect(rest).toEqual(expected);
  });

  it('below the first sections, labels belong to the story', () => {
    const lines = [
      '# X',
      '',
      '## Summary',
      '',
      '## Impact',
      '',
      '## Timeline',
      '',
      '- Status: final',
      '',
      '**Date:** 2026-03-03',
    ];
    expect(known(...lines)).toEqual({ title: 'X' });
  });
});

describe('metadata tables', () => {
  it('two columns', () => {
    const lines = [
      '# X',
      '',
      '| Field | Value |',
      '| - | - |',
      '| Incident date | 2026-03-02 |',
      '| **Status** | Final |',
      '| Owner(s) | Alice and Bob |',
      '| Severity | SEV-2 (major) |',
    ];
    expect(known(...lines)).toEqual({
      title: 'X',
      date: '2026-03-02',
      status: 'final',
      owners: ['Alice', 'Bob'],
      severity: 'SEV-2 (major)',
    });
  });

  it('two pairs side by side', () => {
    const lines = [
      '# X',
      '',
      '| Incident date | 2026-03-02 | Severity | SEV-2 |',
      '| - | - | - | - |',
      '| Owner | Alice | Recording | none |',
    ];
    expect(known(...lines)).toEqual({ title: 'X', date: '2026-03-02', severity: 'SEV-2', owners: ['Alice'] });
  });

  it('the header of another table says nothing', () => {
    expect(known('# X', '', '| Owner | Status |', '| - | - |', '| a | b |', '| c | d |')).toEqual({ title: 'X' });
  });

  it('a header and one row, unless it is one action', () => {
    expect(known('# X', '', '| Date | Owner | Status |', '| - | - | - |', '| 2026-03-02 | Alice | Draft |')).toEqual({
      title: 'X',
      date: '2026-03-02',
      owners: ['Alice'],
      status: 'draft',
    });
    expect(
      known('# X', '', '| Action | Owner | Status |', '| - | - | - |', '| Add a probe | Alice | Closed |'),
    ).toEqual({ title: 'X' });
  });
});

describe('title and date', () => {
  it('the title is the first heading of level 1, or the only one that stands above all', () => {
    expect(known('## Checkout **down**', '', 'Text', '', '### Impact').title).toBe('Checkout down');
    expect(known('## Summary', '', '## Impact').title).toBeUndefined();
    expect(known('Just text').title).toBeUndefined();
  });

  it('the day of the incident is surer in the title than where a site keeps the day of publication', () => {
    expect(known('---', 'title: Outage of 15 December 2025', 'date: 2026-02-15', '---').date).toBe('2025-12-15');
    expect(known('---', 'title: Outage of 15 December 2025', 'incident_date: 2025-12-14', '---').date).toBe(
      '2025-12-14',
    );
    expect(known('# 2026-03-03, hub is locked').date).toBe('2026-03-03');
    expect(known('# Panne du 3 au 9 avril 2026').date).toBe('2026-04-03');
    expect(known('# Outage', '', 'Date: July 27–28, 2026').date).toBe('2026-07-27');
    expect(known('# Panne', '', 'Date de l’événement : 5 mai 2026').date).toBe('2026-05-05');
    expect(known('# Outage on August 10th').date).toBeUndefined();
  });
});

it('ranges lead to the values', () => {
  const model = new Postmortem('---\r\ntitle: "A b"\r\nowner: [Alice,  Bob]\r\n---\r\n\r\n**Severity**: *SEV-1*\r\n');
  const { title, owners, severity } = model.metadata;
  expect([title, ...owners, severity].map((placed) => placed && model.text.slice(placed.start, placed.end))).toEqual([
    'A b',
    'Alice',
    'Bob',
    'SEV-1',
  ]);
});

describe('any text', () => {
  const lines = [
    '---',
    '+++',
    'title: x',
    'title = "x"',
    'date: [1',
    'status: {',
    'owner: "a',
    '  - b',
    '- **Owner**: Alice',
    '**Date:** 2026-02-30',
    '| Date | Owner |',
    '| - | - |',
    '| a | b |',
    '',
    'authors:',
    '\t- x',
    '&a: *a',
    '{{ x }}',
    '# X',
    '### Status',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...lines)).map((parts) => parts.join('\n')),
    fc.array(fc.constantFrom(...lines)).map((parts) => `---\n${parts.join('\n')}\n---\n`),
  );

  it('never throws, and all ranges lie inside it', () => {
    fc.assert(
      fc.property(text, (body) => {
        const model = new Postmortem(body);
        for (const field of Object.values(model.metadata)) {
          for (const range of [field].flat()) {
            if (!range) continue;
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(model.text.length);
          }
        }
      }),
    );
  });
});
