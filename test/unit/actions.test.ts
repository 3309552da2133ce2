import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/actions/actions.ts';
import { Postmortem } from '../../src/core/model.ts';

const actions = (...lines: string[]): readonly Action[] => new Postmortem(lines.join('\n')).actions;

/** Actions under a heading that holds them, as what is known of them. */
const known = (...lines: string[]) =>
  actions('# Checkout outage', '', '## Action items', '', ...lines).map(
    ({ text, owner, due, priority, ticket, done }) => ({
      text,
      ...(owner && { owner: owner.value }),
      ...(due && { due: due.value }),
      ...(priority && { priority: priority.value }),
      ...(ticket && { ticket: ticket.value }),
      ...(done !== null && { done }),
    }),
  );

describe('what an item of a list says', () => {
  it.each([
    [
      '- [ ] Add an alert (@alice, #123, due 2026-06-30)',
      { text: 'Add an alert', owner: '@alice', due: '2026-06-30', ticket: '#123', done: false },
    ],
    [
      '- [x] Fix the runbook [OPS-12](https://example.com/browse/OPS-12) — Bob',
      { text: 'Fix the runbook OPS-12', owner: 'Bob', ticket: 'OPS-12', done: true },
    ],
    ['- ~~Remove the cron job~~ (Carol)', { text: 'Remove the cron job', owner: 'Carol', done: true }],
    [
      '- ✅ Rotate the keys. Owner: Dave. Due: 30 June 2026',
      { text: 'Rotate the keys. Owner: Dave. Due: 30 June 2026', owner: 'Dave', due: '2026-06-30', done: true },
    ],
    [
      '1. [P1] Cap the routes by end of June (owner: Network team)',
      { text: 'Cap the routes by end of June', owner: 'Network team', due: 'end of June', priority: 'P1' },
    ],
    ['* DONE: Restart the queue', { text: 'Restart the queue', done: true }],
    ['- [Alice] Write the page on failover', { text: 'Write the page on failover', owner: 'Alice' }],
    ['- Add limits - @bob - P2 - #45', { text: 'Add limits', owner: '@bob', priority: 'P2', ticket: '#45' }],
    [
      '- Split the database (high priority, Q3 2025)',
      { text: 'Split the database', due: 'Q3 2025', priority: 'high priority' },
    ],
    [
      '- Alert on zero launches\n  ([issue](https://github.com/example/deploy/issues/7))',
      { text: 'Alert on zero launches', ticket: 'https://github.com/example/deploy/issues/7' },
    ],
    [
      '- Replace the disk, assigned to Marie Curie',
      { text: 'Replace the disk, assigned to Marie Curie', owner: 'Marie Curie' },
    ],
    ['- **Prune the queue**: it only ever grows', { text: 'Prune the queue: it only ever grows' }],
    ['- Update dashboards (Grafana has no alert)', { text: 'Update dashboards (Grafana has no alert)' }],
    ['- Write UTF-8 and SHA-256, see RFC-2119', { text: 'Write UTF-8 and SHA-256, see RFC-2119' }],
    [
      '- Revoir la procédure — Équipe réseau, avant le 12 mars 2026',
      { text: 'Revoir la procédure', owner: 'Équipe réseau', due: '2026-03-12' },
    ],
    [
      '- Ajouter une alerte (Responsable : Alice Martin, échéance : 30/06/2026, priorité : haute)',
      { text: 'Ajouter une alerte', owner: 'Alice Martin', due: '2026-06-30', priority: 'haute' },
    ],
    ['- Limiter les routes, d’ici fin mars', { text: 'Limiter les routes', due: 'fin mars' }],
    ['- Fait : redémarrer le serveur (OPS-12)', { text: 'redémarrer le serveur', ticket: 'OPS-12', done: true }],
    [
      '- Isoler le routeur, attribué à Paul Durand, T3 2026',
      { text: 'Isoler le routeur, attribué à Paul Durand', owner: 'Paul Durand', due: 'T3 2026' },
    ],
  ])('%s', (line, expected) => expect(known(line)).toEqual([expected]));
});

describe('notes that only together can be read', () => {
  const dated = (line: string, language = 'en') => {
    const { owner, due, done } =
      actions(`---\nlang: ${language}\ndate: 2026-03-03\n---`, '## Action items', '', line)[0] ?? {};
    return { owner: owner?.value, due: due?.value, done };
  };

  it.each([
    ['- Add a probe (KB, W49)', { owner: 'KB', due: 'W49' }],
    ['- Add a probe (Nora, no idea yet)', { owner: 'Nora' }],
    ['- Add a probe (Nora → 10 June)', { owner: 'Nora', due: '2026-06-10' }],
    ['- Add a probe -> Nora, next sprint', { owner: 'Nora', due: 'next sprint' }],
    ['- Add a probe – Nora – before the next release', { owner: 'Nora', due: 'before the next release' }],
    ['- Add a probe (Nora, week 49)', { owner: 'Nora', due: 'week 49' }],
    ['- **Add a probe** – Nora – done 16/07', { owner: 'Nora', done: true }],
    ['- Add a probe (Deployed 20 July)', { done: true }],
    ['- Add a probe. Done on 24 July.', { done: true }],
    ['- Add a probe. Fixed.', { done: true }],
    ['- Add a probe ✓', { done: true }],
    ['- Add a probe (Nora, asap)', { owner: 'Nora' }],
    ['- Add a probe — Nora (20 June)', { owner: 'Nora', due: '2026-06-20' }],
    ['- Add a probe (Nora/Yann, 20 June)', { owner: 'Nora/Yann', due: '2026-06-20' }],
    ['- Add probes on lag, disk and memory, Nora, 20 June', { owner: 'Nora', due: '2026-06-20' }],
    // Not a name, not a day, not done.
    ['- Rename Widget -> Gadget', {}],
    ['- Replace Widget → Gadget, next sprint', { due: 'next sprint' }],
    ['- Write the page (Kafka → 20 partitions)', {}],
    ['- Add tests (2/3)', {}],
    ['- Add a rota (Nora, 24/7)', { owner: 'Nora' }],
    ['- Move the hosts. Done 3/10', {}],
    ['- Set the state machine: closed', {}],
    ['- Add alerts (DNS, API)', {}],
    ['- Fix the parser — Nora (it fails on tabs)', {}],
    ['- Add a flag (Read/Write)', {}],
    ['- Move the dumps elsewhere (S3)', {}],
    ['- Add a probe to Kafka, Redis, 20 June', { due: '2026-06-20' }],
    ['- Check before the next release', {}],
  ])('%s', (line, expected) =>
    expect(dated(line)).toEqual({ owner: undefined, due: undefined, done: null, ...expected }),
  );

  it.each([
    ['- Ajouter une sonde (KB, S49)', { owner: 'KB', due: 'S49' }],
    ['- Ajouter une sonde (KB, 22/11)', { owner: 'KB', due: '2026-11-22' }],
    ['- Ajouter une sonde — Yann — 22/11', { owner: 'Yann', due: '2026-11-22' }],
    ['- Ajouter une sonde [Nora – 20/03]', { owner: 'Nora', due: '2026-03-20' }],
    ['- Ajouter une sonde (DAF, à négocier)', { owner: 'DAF' }],
    ['- Ajouter une sonde (Yann, avant la prochaine bascule)', { owner: 'Yann', due: 'avant la prochaine bascule' }],
    ['- Ajouter une sonde : fait le 4 août.', { done: true }],
    ['- Ajouter une sonde. Fait.', { done: true }],
    ['- Ajouter une sonde, fait le 20 juillet', { done: true }],
    ['- Ajouter une sonde (M. Roux, fin S12)', { owner: 'M. Roux', due: 'fin S12' }],
    ['- Comparer les hôtes (test vs production)', {}],
    ['- Ajouter une sonde (Yann, dès que possible)', { owner: 'Yann' }],
  ])('%s', (line, expected) =>
    expect(dated(line, 'fr')).toEqual({ owner: undefined, due: undefined, done: null, ...expected }),
  );
});

describe('names that are months, too', () => {
  it.each([
    ['- Add an alert. Owner: May. Due: 30 June 2026', { owner: 'May', due: '2026-06-30' }],
    ['- Add an alert (owner: Jan, due: Mar)', { owner: 'Jan', due: 'Mar' }],
    ['- Add an alert (@april, May)', { owner: '@april', due: 'May' }],
    ['- Add an alert, assigned to April', { owner: 'April' }],
    ['- Add an alert, owned by Jan, by 3 March 2026', { owner: 'Jan', due: '2026-03-03' }],
    ['- Add an alert — May, 30 June 2026', { owner: 'May', due: '2026-06-30' }],
    ['- Add an alert, to be done by May', { due: 'May' }],
    ['- Add an alert (May)', { due: 'May' }],
    ['- May will add an alert by 3 June 2026', { owner: 'May', due: '2026-06-03' }],
    ['- Ajouter une alerte (responsable : Avril, échéance : mai 2026)', { owner: 'Avril', due: 'mai 2026' }],
    ['- Ajouter une alerte, attribué à Mars', { owner: 'Mars' }],
  ])('%s', (line, { text: _, ...expected }: Record<string, string>) => {
    expect(known(line)).toEqual([{ text: expect.any(String), ...expected }]);
  });
  it('stand in the cells of an owner', () => {
    const table = [
      '| Action | Who | When |',
      '|-|-|-|',
      '| Add a probe | Jan | 3 March 2026 |',
      '| Fix | April | May |',
    ];
    expect(known(...table).map(({ owner, due }) => [owner, due])).toEqual([
      ['Jan', '2026-03-03'],
      ['April', 'May'],
    ]);
  });
});

describe('the subject of an action', () => {
  it.each([
    ['- Alice will add a probe', 'Alice'],
    ['- Alice and Bob are going to add a probe', 'Alice and Bob'],
    ['- The platform team must rotate the keys', 'platform team'],
    ['- Platform team to rotate the keys', 'Platform team'],
    ['- @carol owns the runbook', '@carol'],
    ['- Marie ajoutera une sonde', 'Marie'],
    ['- L’équipe réseau va revoir la procédure', 'équipe réseau'],
    ['- Le bureau s’occupe du renouvellement', 'bureau'],
    ['- Nora to add a probe by 20 March', 'Nora'],
    ['- SRE to review the runbook', 'SRE'],
    ['- Nora ajoute une sonde avant le 20 mars 2026', 'Nora'],
    ['- La DSI ajoute une sonde avant le 20 mars 2026', 'DSI'],
    ['- **Platform team**: add the hosts to the list', 'Platform team'],
    ['- Équipe réseau : ajouter les hôtes à la liste', 'Équipe réseau'],
    ['- Team: add the hosts to the list (OPS-4)', 'Team'],
    ['- Add a probe. Team: Review board', 'Review board'],
    ['- Team: Test engineering', 'Test engineering'],
  ])('%s', (line, owner) => expect(known(line).map((action) => action.owner)).toEqual([owner]));

  it.each([
    '- Need to add a probe',
    '- Access to add nodes',
    '- This will add a delay',
    '- We will add a probe',
    '- Deploys will fail when the schema differs',
    '- Backups will be tested',
    '- Probes will check the probes of others',
    '- Alice will be away',
    '- Nous allons ajouter une sonde',
    '- Les sauvegardes passeront dans une autre région',
    '- Script to check the certificates by 20 March',
    '- Dashboards to monitor the lag by 20 March',
    '- Terraform updates (OPS-12)',
    '- Redis limite les connexions avant le 20 mars 2026',
    '- **Monitoring**: add a probe (20 March)',
    '- **Nora**: add a probe (20 March)',
  ])('is nobody in: %s', (line) => expect(known(line).map(({ owner }) => owner)).toEqual([undefined]));
});

describe('a name in front of an action', () => {
  const owners = (...lines: string[]) => actions('# X', ...lines).map(({ owner }) => owner?.value);
  const led = ['## Actions', '', '- **Nora**: add a probe', '- **Kafka**: add a probe', '- Yann – add a probe', ''];

  it('is its owner where another action has the same', () =>
    expect(owners(...led, '- Yann to move the disks', '- Move the hosts (Nora)', '- Test it (Yann Roux)')).toEqual([
      'Nora',
      undefined,
      'Yann',
      'Yann',
      'Nora',
      'Yann Roux',
    ]));
  it('is its owner where the document is by somebody of that name', () =>
    expect(owners('', '**Authors**: Nora Ray', '', ...led)).toEqual(['Nora', undefined, undefined]));
  it('is its owner where somebody of that name does what people do', () => {
    const timeline = ['## Timeline', '', '- 10:05 UTC Nora Ray notices the lag', '- 10:20 UTC Kafka restarts', ''];
    expect(owners('', ...timeline, ...led)).toEqual(['Nora', undefined, undefined]);
    const french = ['## Chronologie', '', '- 10h05 : Yann a demandé de l’aide', ''];
    expect(owners('', ...french, ...led)).toEqual([undefined, undefined, 'Yann']);
  });
  it('is a theme where it names one', () =>
    expect(owners('## Actions', '', '- Monitoring: add a probe', '- Add a rule. Owner: Monitoring')).toEqual([
      undefined,
      'Monitoring',
    ]));
});

describe('lists', () => {
  it('bullets in an action explain it and say who, when and where', () => {
    const lines = [
      '- Improve the probe',
      '  - Owner: @erin',
      '  - Due: 2026-05-01',
      '  - It misses half of the hosts',
      '- Next one',
    ];
    expect(known(...lines)).toEqual([
      { text: 'Improve the probe', owner: '@erin', due: '2026-05-01' },
      { text: 'Next one' },
    ]);
  });

  it('bullets under a mere title are the actions', () => {
    const lines = [
      '- **Short term:**',
      '  - Add a probe',
      '- Long term',
      '  - Move the database',
      '- Cleanup',
      '  - [ ] Drop the index',
    ];
    expect(known(...lines).map(({ text }) => text)).toEqual(['Add a probe', 'Move the database', 'Drop the index']);
  });

  it('leads, "none" and placeholders are no actions', () => {
    expect(known('- We will:', '- None.', '- TBD', '- <action>', '- …', '- Aucune', '- À définir', '-')).toEqual([]);
  });

  it('a paragraph belongs to its item, and a quoted hint to nobody', () => {
    expect(known('1. Find the leak', '', '   Ticket: OPS-9', '', '> - One action a line')).toEqual([
      { text: 'Find the leak', ticket: 'OPS-9' },
    ]);
  });

  it('subheadings and bold lines group actions', () => {
    const lines = ['### Detection', '', '- Add a probe', '', '**Process:**', '', '- Review the runbook'];
    expect(known(...lines).map(({ text }) => text)).toEqual(['Add a probe', 'Review the runbook']);
  });

  it('outside the sections of actions only tasks count, in lessons and resolution', () => {
    const found = actions(
      '# X',
      '',
      '## Lessons learned',
      '',
      '- We were slow',
      '- [ ] Train on failover',
      '',
      '## Timeline',
      '',
      '- [ ] 14:05 Restart',
    );
    expect(found.map(({ text, layout }) => [text, layout])).toEqual([['Train on failover', 'task']]);
  });

  it('paragraphs with numbers are actions', () => {
    const lines = [
      'CA1: Replace the fuse (Facilities, 2 Nov 2026, done)',
      '',
      'R2. Enforce limits. Owner: Ops. Target date: 30/08/2026.',
      '',
      '**A3:** Add a probe\nA4: Move the disks',
      '',
      '- Owner: Nora',
      '- Due: 20 March 2026',
      '',
      'P1: Urgent ones',
      '',
      'Q3: The others',
      '',
      'We moved to EC2: it is better.',
    ];
    expect(known(...lines)).toEqual([
      { text: 'CA1: Replace the fuse', owner: 'Facilities', due: '2026-11-02', done: true },
      { text: expect.stringContaining('R2. Enforce limits'), owner: 'Ops', due: '2026-08-30' },
      { text: 'A3: Add a probe' },
      { text: 'A4: Move the disks', owner: 'Nora', due: '2026-03-20' },
    ]);
  });

  it('prose is no action unless it calls itself one', () => {
    const found = actions(
      '# X',
      '',
      '## Action items',
      '',
      'We will add alerts.',
      '',
      '## Lessons learned',
      '',
      'Action point: add alerts — Marie',
    );
    expect(found.map(({ text, owner, layout }) => [text, owner?.value, layout])).toEqual([
      ['add alerts', 'Marie', 'prose'],
    ]);
  });
});

describe('sentences', () => {
  const told = (body: string, heading = 'Remediation') =>
    actions('# X', '', `## ${heading}`, '', body).map(({ text, owner, due, ticket, layout }) => [
      text,
      owner?.value,
      due?.value ?? ticket?.value,
      layout,
    ]);

  it('that say who will do what by when, or under which ticket, are actions', () => {
    const english =
      'It was long. Alice will add an alarm by Friday 12 March 2027 (OPS-123). Bob Ray to write the runbook by 3 May 2027; @carol will rotate the keys (#12).';
    expect(told(english)).toEqual([
      ['Alice will add an alarm by Friday 12 March 2027', 'Alice', '2027-03-12', 'prose'],
      ['Bob Ray to write the runbook by 3 May 2027', 'Bob Ray', '2027-05-03', 'prose'],
      ['@carol will rotate the keys', '@carol', '#12', 'prose'],
    ]);
    const french =
      'Alice ajoutera une alarme avant le 12 mars 2027. L’équipe réseau va revoir la procédure d’ici fin mars.';
    expect(told(french, 'Actions correctives')).toEqual([
      ['Alice ajoutera une alarme avant le 12 mars 2027.', 'Alice', '2027-03-12', 'prose'],
      ['L’équipe réseau va revoir la procédure d’ici fin mars.', 'équipe réseau', 'fin mars', 'prose'],
    ]);
  });

  it.each([
    'We will add alerts by June (OPS-1).',
    'Alice will add an alarm.',
    'Alice noticed #12 before 3 May 2027.',
    'Alice will be on leave until May.',
    'Kafka will be upgraded by June (OPS-2).',
    '> Alice will add an alarm by June.',
  ])('are none in: %s', (body) => expect(told(body)).toEqual([]));

  it('are none in other sections', () => {
    expect(told('Alice will add an alarm by June (OPS-1).', 'Impact')).toEqual([]);
  });
});

describe('tables', () => {
  it('columns say what cells hold', () => {
    const table = [
      '| # | Action | Type | Owner | Due date | Priority | Ticket | Status |',
      '| - | - | - | - | - | - | - | - |',
      '| 1 | Add **limits** | prevent | @alice | March 1, 2026 | P1 | [OPS-1](https://example.com/browse/OPS-1) | Done |',
      '| 2 | Write the page | | TBD | end of Q2 | | | In progress |',
      '| 3 | | | | | | | |',
    ];
    expect(known(...table)).toEqual([
      { text: 'Add limits', owner: '@alice', due: '2026-03-01', priority: 'P1', ticket: 'OPS-1', done: true },
      { text: 'Write the page', due: 'end of Q2', done: false },
    ]);
  });

  it('in French, with dates as French has them', () => {
    const found = new Postmortem(
      [
        '---',
        'lang: fr',
        '---',
        '## Actions correctives',
        '',
        '| Mesure à prendre | Responsable | Échéance | Fait |',
        '|-|-|-|-|',
        '| Isoler le routeur | Bureau | 03/04/2026 | oui |',
      ].join('\n'),
    ).actions;
    expect(found.map(({ text, owner, due, done }) => [text, owner?.value, due?.value, done])).toEqual([
      ['Isoler le routeur', 'Bureau', '2026-04-03', true],
    ]);
  });

  it('a table of actions is one wherever it stands, a timeline is none', () => {
    const found = actions(
      '# X',
      '',
      '| Task | Who |',
      '|-|-|',
      '| Add a probe | Zoé |',
      '',
      '## Timeline',
      '',
      '| Time | Action | Owner |',
      '|-|-|-|',
      '| 14:05 | Restart | Bob |',
    );
    expect(found.map(({ text, owner }) => [text, owner?.value])).toEqual([['Add a probe', 'Zoé']]);
  });
});

it('a column of days can say that it is done, or only that it is urgent', () => {
  const table = [
    '| Action | Who | Due |',
    '|-|-|-|',
    '| Add a probe | Nora | Done |',
    '| Move the disks | Nora | Fait le 28 août |',
    '| Test it | Nora | ASAP |',
  ];
  expect(known(...table)).toEqual([
    { text: 'Add a probe', owner: 'Nora', done: true },
    { text: 'Move the disks', owner: 'Nora', done: true },
    { text: 'Test it', owner: 'Nora', priority: 'ASAP' },
  ]);
});

it('a column can be named by the sign in it', () => {
  const table = ['| Action | Who | ✓ |', '|-|-|-|', '| Add a probe | Nora | ✓ |', '| Test it | Nora | |'];
  expect(known(...table).map(({ done }) => done)).toEqual([true, undefined]);
});

it('a day without a year follows the first one of the timeline, where nothing else dates the incident', () => {
  const lines = ['## Timeline', '', '- 21 October 2025 23:50 UTC: down', '- 23:59 UTC: up', ''];
  const [action] = actions('# X', ...lines, '## Actions', '', '- Add a probe (owner: Nora, due: 30 June)');
  expect(action?.due?.value).toBe('2026-06-30');
});

it('ranges lead to the text and to each fact', () => {
  const model = new Postmortem('## Action items\n\n- [ ] Add an *alert* (@alice, due 2026-06-30)\n  - Ticket: OPS-7\n');
  const [action] = model.actions;
  const at = (range: { start: number; end: number } | null | undefined) =>
    range && model.text.slice(range.start, range.end);
  expect([action?.textRange, action?.owner, action?.due, action?.ticket].map(at)).toEqual([
    'Add an *alert',
    '@alice',
    '2026-06-30',
    'OPS-7',
  ]);
  expect(at(action)).toContain('Ticket: OPS-7');
});

describe('any text', () => {
  const pieces =
    '## Action items\n|- |  - |- [ ] |- [x] |1. |> |\n|\n\n|Owner: |(|)|[|]|@bob|, |#12|OPS-1|~~|✅| — |by |2026-06-30|Q3|**|: |Short term|TBD|Done|\\| a \\| b \\|\n\\|-\\|-\\|\n'
      .split(/(?<!\\)\|/)
      .map((piece) => piece.replaceAll('\\|', '|'));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces)).map((parts) => `## Action items\n\n${parts.join('')}`),
  );

  it('never throws, and all ranges lie inside it', () => {
    fc.assert(
      fc.property(text, (body) => {
        const model = new Postmortem(body);
        for (const action of model.actions) {
          for (const range of [action, action.textRange, action.owner, action.due, action.priority, action.ticket]) {
            if (!range) continue;
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(model.text.length);
          }
          expect(action.text).not.toBe('');
        }
      }),
    );
  });
});
