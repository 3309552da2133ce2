// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops are written like that
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdits, locales, Postmortem, type SectionKind } from '../../src/index.ts';
import { type Completion, type Names, noNames } from '../../src/write/completions/completion.ts';
import { completionsAt } from '../../src/write/completions/completionsAt.ts';
import { placeAt } from '../../src/write/completions/place.ts';
import { inserted } from './snippetText.ts';

const instant = Date.parse('2026-03-12T14:32:10Z');
const names: Names = {
  owners: new Map([
    ['Checkout team', 3],
    ['@ann', 1],
  ]),
  services: new Map([['checkout', 2]]),
  zones: new Map([['Europe/Paris', 1]]),
};

const required = new Set<SectionKind>(['impact', 'timeline', 'cause', 'data-loss']);

/** What is offered at `¦`. */
function at(marked: string, explicit = true): Completion[] {
  const model = new Postmortem(marked.replace('¦', ''));
  const place = placeAt(model, marked.indexOf('¦'));
  return place ? completionsAt(model, place, { names, required, instant, explicit }) : [];
}

const labels = (marked: string, explicit = true): string[] => at(marked, explicit).map(({ label }) => label);

/** The document once a completion is accepted. */
function accepted(marked: string, label: string): string {
  const completion = at(marked).find((one) => one.label === label);
  if (!completion) throw new Error(`${label} is none of ${labels(marked)}`);
  return applyEdits(marked.replace('¦', ''), [{ ...completion, text: inserted(completion.text) }]);
}

const body = '# Outage\n\n## Impact\n\nAll.\n\n';

describe('at a heading', () => {
  it('sections are offered with their questions: what is missing, what may be told as well, what is there', () => {
    const offered = at(`${body}#¦\n\n## Root cause\n\nA limit.\n`);
    const noted = offered.map(({ label, note }) => [label, note && (note as { message: string }).message]);
    expect(noted.slice(0, 3)).toEqual([
      ['Timeline', 'complete-missing'],
      ['Data loss', 'complete-missing'],
      ['Summary', null],
    ]);
    expect(noted.slice(-2)).toEqual([
      ['Impact', 'complete-on-line'],
      ['Root cause and contributing factors', 'complete-on-line'],
    ]);
    expect(accepted(`${body}##¦\n`, 'Data loss')).toBe(
      `${body}## Data loss\n\n[Was data lost: none, some or unknown? How much, whose, and how do you know?]\n`,
    );
  });

  test.each([
    ['#', '## Summary'],
    ['##', '## Summary'],
    ['### Su', '### Summary'],
  ])('%j takes the level that was typed, a single mark that of the document', (typed, heading) => {
    expect(accepted(`${body}${typed}¦\n`, 'Summary')).toContain(`\n\n${heading}\n\n[What happened`);
    expect(at(`${body}${typed}¦\n`).find(({ label }) => label === 'Summary')?.filter).toBe(
      `${/^#+/.exec(typed)?.[0]} Summary`,
    );
  });

  it('they are named in the language of the document', () => {
    const french = '---\nlang: fr\n---\n\n# Panne\n\n#¦';
    expect(labels(french)).toContain('Chronologie');
    expect(at(french).find(({ label }) => label === 'Résumé')?.about).toContain('Que s’est-il passé');
  });

  it.each([`${body}~~~\n#¦\n~~~\n`, `${body}C#¦`, `${body}#¦ Title`, `${body}#tag¦`])(
    'nothing is offered in %j',
    (text) => {
      expect(labels(text)).toEqual([]);
    },
  );
});

describe('in the front matter', () => {
  const fm = (inside: string): string => `---\ntitle: Outage\n${inside}\nlang: en\n---\n\n# Outage\n`;

  it('the keys that are not there yet', () => {
    const offered = labels(fm('¦'));
    expect(offered).toContain('status');
    expect(offered).not.toContain('title');
    expect(offered).not.toContain('lang');
    expect(accepted(fm('sev¦'), 'severity')).toBe(fm('severity: '));
    expect(at(fm('¦'))[0]?.leadsOn).toBe(true);
  });

  test.each<[string, string[]]>([
    ['status:¦', ['draft', 'review', 'final']],
    ['Audience: ¦', ['public', 'internal']],
    ['lang: ¦', ['en', 'fr']],
    ['severity: ¦', ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4', 'SEV-5']],
    ['postmortem: ¦', ['true', 'false']],
    ['services: ¦', ['checkout']],
    ['services: [cart, ¦', ['checkout']],
    ['services:\n  - cart\n  - ¦', ['checkout']],
    ['owner: ¦', ['Checkout team', '@ann']],
    ['authors:\n- ¦', ['Checkout team', '@ann']],
    ['date: ¦', ['2026-03-12']],
    ['détecté: ¦', ['2026-03-12 14:32 UTC']],
    ['related: ¦', []],
    ['unknown: ¦', []],
    ['status: ¦draft', []],
  ])('the values of %j', (inside, expected) => expect(labels(fm(inside))).toEqual(expected));

  it('what the timeline tells comes first', () => {
    const told = (key: string): string[] =>
      labels(
        `---\n${key}: ¦\n---\n${body}## Timeline (Europe/Paris)\n\n- 2026-03-03 09:10 — **Started** — Deploy\n- 09:30 — **Resolved** — Rollback\n`,
      );
    expect(told('started')).toEqual(['2026-03-03 08:10 UTC', '2026-03-12 14:32 UTC']);
    expect(told('resolved')[0]).toBe('2026-03-03 08:30 UTC');
    expect(told('date')).toEqual(['2026-03-03', '2026-03-12']);
    expect(
      labels(
        `---\ndate: ¦\n---\n${body}## Timeline\n\n- 2026-03-12 09:10 UTC: Deploy\n- 2026-03-12 09:20 UTC: Rollback\n`,
      ),
    ).toEqual(['2026-03-12']);
    expect(told('detected')).toEqual(['2026-03-12 14:32 UTC']);
    expect(labels(`---\nstarted: ¦\n---\n${body}## Timeline\n\n- 2026-03-03 09:10 — **Started** — Deploy\n`)[0]).toBe(
      '2026-03-03 09:10',
    );
  });

  it('also while its closing fence is still to come', () => {
    expect(labels('---\nstatus: ¦')).toEqual(['draft', 'review', 'final']);
    expect(labels(`---\ntitle: Outage\n¦\n${body}`)).toContain('severity');
    expect(labels(`---\nowner:\n  - ¦\n${body}`)).toEqual(['Checkout team', '@ann']);
    expect(labels(`---\n\nstatus: ¦\n`)).toEqual([]);
    expect(labels(`${body}---\nstatus: ¦\n`)).toEqual([]);
  });

  it('zones, the likely ones first', () => {
    const zones = labels(fm('timezone: ¦'));
    expect(zones.slice(0, 2)).toEqual(['UTC', 'Europe/Paris']);
    expect(zones).toContain('America/New_York');
    expect(new Set(zones).size).toBe(zones.length);
  });

  it('values are written as YAML wants them, behind one space', () => {
    expect(accepted(fm('owner:¦'), '@ann')).toBe(fm('owner: "@ann"'));
    expect(accepted(fm('owner: ¦'), 'Checkout team')).toBe(fm('owner: Checkout team'));
    expect(accepted(fm('status:  dr¦'), 'draft')).toBe(fm('status:  draft'));
    expect(accepted(fm('services: [cart, c¦'), 'checkout')).toBe(fm('services: [cart, checkout'));
    expect(new Postmortem(accepted(fm('owner:¦'), '@ann')).metadata.owners[0]?.value).toBe('@ann');
  });
});

describe('owners', () => {
  it('are offered behind @ and in their column', () => {
    expect(accepted(`${body}Ask @¦`, 'Checkout team')).toBe(`${body}Ask Checkout team`);
    expect(accepted(`${body}Ask @a¦ for it`, '@ann')).toBe(`${body}Ask @ann for it`);
    expect(at(`${body}Ask @a¦`).map(({ filter }) => filter)).toEqual(['@Checkout team', '@ann']);
    const table = `${body}## Action items\n\n| Action | Owner | Priority |\n| --- | --- | --- |\n`;
    expect(labels(`${table}| Limit | ¦ | |\n`)).toEqual(['Checkout team', '@ann']);
    expect(labels(`${table}| Limit | | ¦ |\n`)).toEqual(['P0', 'P1', 'P2', 'P3']);
    expect(labels(`${table}| ¦ | | |\n`)).toEqual([]);
    expect(accepted(`${table}| Limit | ¦ | |\n`, '@ann')).toBe(`${table}| Limit | @ann | |\n`);
  });

  it.each(['mail ann@¦', '`@¦`', 'a/@¦', '~~~\n@¦\n~~~'])('are not in %j', (text) => {
    expect(labels(body + text)).toEqual([]);
  });
});

describe('in a timeline', () => {
  const timeline = (line: string): string =>
    `${body}## Timeline\n\n- 2026-03-12 14:05 UTC — **Started** — Deploy\n${line}`;

  it('an entry begins with the time it is', () => {
    expect(accepted(timeline('- ¦'), '2026-03-12 14:32 UTC')).toBe(timeline('- 2026-03-12 14:32 UTC — '));
    const table = `${body}## Timeline\n\n| Time (UTC) | Event |\n| --- | --- |\n| 2026-03-12 14:05 | Deploy |\n`;
    expect(accepted(`${table}| ¦ | |\n`, '2026-03-12 14:32')).toBe(`${table}| 2026-03-12 14:32 | |\n`);
    expect(labels(`${body}## Timeline\n\n- ¦`)).toEqual(['2026-03-12 14:32 UTC']);
    expect(labels(`${body}- ¦`)).toEqual([]);
  });

  it('or with that of the entry above, to be overtyped; first where the incident is long over', () => {
    expect(labels(timeline('- ¦'))).toEqual(['2026-03-12 14:32 UTC', '2026-03-12 14:05 UTC']);
    const old = (line: string): string => timeline(`- 2026-03-01 09:10 UTC — **Resolved** — Rollback\n${line}`);
    expect(labels(old('- ¦'))).toEqual(['2026-03-01 09:10 UTC', '2026-03-12 14:32 UTC']);
    expect(at(old('- ¦'))[0]?.text).toBe('2026-03-01 ${1:09:10} UTC — ');
  });

  it('goes on with the milestones, those first that it does not have', () => {
    expect(labels(timeline('- 14:10 UTC — ¦'))).toEqual([
      'Detected',
      'Acknowledged',
      'Mitigated',
      'Resolved',
      'Started',
    ]);
    expect(accepted(timeline('- 14:10 UTC — ¦'), 'Detected')).toBe(
      timeline('- 14:10 UTC — **Detected** — [What happened?]'),
    );
    expect(accepted(timeline('- 14:10 UTC ¦'), 'Detected')).toBe(
      timeline('- 14:10 UTC — **Detected** — [What happened?]'),
    );
    expect(labels(timeline('- **14:10 UTC** ¦'))).toContain('Detected');
    expect(labels(timeline('- 14:10 UTC — Det¦'))).toContain('Detected');
    expect(labels(timeline('- 14:10 UTC — The alarm ¦'))).toEqual([]);
  });

  it('and with the zone where nobody says it', () => {
    expect(labels(timeline('- 14:10 ¦'), false).slice(0, 2)).toEqual(['UTC', 'Europe/Paris']);
    expect(labels(timeline('- 14:10 ¦'), false)).not.toContain('Asia/Tokyo');
    expect(labels(timeline('- 14:10 ¦'), true)).toContain('Asia/Tokyo');
    const stated = `${body}## Timeline\n\nAll times in UTC.\n\n- 2026-03-12 14:05 — Deploy\n- 14:10 ¦`;
    expect(labels(stated, false)).not.toContain('UTC');
  });
});

it('every one is explained, and every text that it refers to is there, in every language', () => {
  const texts = [
    ...at(`${body}#¦`),
    ...at('---\n¦\n---\n'),
    ...[
      'status',
      'audience',
      'owner',
      'date',
      'started',
      'lang',
      'severity',
      'postmortem',
      'services',
      'timezone',
    ].flatMap((key) => at(`---\n${key}: ¦\n---\n`)),
    ...at(`---\ntimezone: UTC\n---\n${body}## Timeline\n\n- 14:05 Deploy\n- ¦`),
    ...at(`---\ntimezone: UTC\n---\n${body}## Timeline\n\n- 14:05 **Started** Deploy\n- 14:10 ¦`),
    ...at(`${body}## Actions\n\n| Action | Priority |\n| --- | --- |\n| Limit | ¦ |\n`),
    ...at(`${body}## Actions\n\n| Action | Owner |\n| --- | --- |\n| Limit | ¦ |\n`),
  ].flatMap(({ note, about }) => [note, about]);
  for (const text of texts) {
    if (text === null || typeof text === 'string') continue;
    for (const { messages, tag } of locales) expect(messages[text.message], `${tag} ${text.message}`).toBeTruthy();
  }
});

it('completes what stands right before the caret, whatever the document', () => {
  const piece = fc.constantFrom(
    ...[
      '---\n',
      'status:',
      'owner: ',
      '- ',
      '# ',
      '## ',
      '| ',
      ' |',
      '| --- |\n',
      '@',
      'a',
      '14:05',
      ' UTC',
      ' — ',
      '**',
    ],
    ...['\n', '\r\n', '\n\n', '## Timeline\n\n', '| Owner |\n', '[', ',', ' ', '\t', '~~~\n', '> ', '`', ':', '1. '],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, cut) => {
      const model = new Postmortem(pieces.join(''));
      const offset = cut % (model.text.length + 1);
      const place = placeAt(model, offset);
      if (!place) return;
      expect(place.end).toBe(offset);
      expect(place.start).toBeLessThanOrEqual(offset);
      expect(model.lines.lineAt(place.start)).toBe(model.lines.lineAt(offset));
      for (const one of completionsAt(model, place, { names: noNames, required, instant, explicit: true })) {
        expect(one.label).not.toBe('');
        expect(one.text).not.toBe('');
      }
    }),
    { numRuns: 600 },
  );
});
