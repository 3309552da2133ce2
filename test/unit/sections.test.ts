import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindsNamedBy } from '../../src/core/sections/titles.ts';
import { Postmortem } from '../../src/index.ts';

/** `line kind form` of every section. */
const sectionsIn = (text: string): string[] => {
  const model = new Postmortem(text);
  return model.sections.map(({ heading, kind, as }) => `${model.lines.lineAt(heading.start) + 1} ${kind} ${as}`);
};

const bodyOf = (text: string, kind: string): string | undefined => {
  const section = new Postmortem(text).sections.find((one) => one.kind === kind);
  return section && text.slice(section.body.start, section.body.end).trim();
};

describe('a title', () => {
  const named: Record<string, string[]> = {
    summary: [
      'Summary',
      'TL;DR',
      'Executive summary',
      'Overview',
      'What happened?',
      'Résumé',
      'En bref',
      'Que s’est-il passé ?',
      'Vue d’ensemble',
    ],
    impact: [
      'Impact',
      'Customer impact',
      'Impact on paying users',
      'Impact & Metrics',
      'Who was affected?',
      'What was the impact?',
      'Blast radius',
      'Affected regions',
      'Are hosted shops affected?',
      'What information was involved',
      'Impact client',
      'Conséquences pour les abonnés',
      'Utilisateur·rice·s touché·e·s',
      'Quel a été l’impact ?',
    ],
    timeline: [
      'Timeline',
      'Detailed timeline (UTC)',
      'Timeline: 12 March',
      'Sequence of events',
      'Search index outage timeline',
      'Timetable',
      'Chronologie de l’incident du 12 mars',
      'Déroulé des événements',
      'Fil des évènements',
    ],
    cause: [
      'Root cause',
      'Root Cause(s)',
      'Root cause analysis',
      'Revised root cause',
      'Contributing factors',
      'Trigger',
      'How did this happen?',
      'Why did the cache fill up?',
      'What caused the outage?',
      '5 whys',
      'Cause racine',
      'Analyse de la cause racine',
      'Élément déclencheur :',
      'Pourquoi est-ce arrivé ?',
    ],
    detection: [
      'Detection',
      'How did we find out?',
      'How was it detected?',
      'Were we paged in time?',
      'Detection method',
      'Why alerting lagged',
      'Détection',
      'Comment l’avons-nous su ?',
    ],
    resolution: [
      'Resolution',
      'Mitigation',
      'How we fixed it',
      'Immediate actions',
      'Immediate actions taken',
      'The rescue operation',
      'What steps has the team taken?',
      'Were we able to mitigate it quickly?',
      'Rétablissement',
      'Retour à la normale',
      'Comment avons-nous réparé ?',
    ],
    remediation: [
      'Action items',
      'Follow-ups',
      'Follow-up issues',
      'Correction of errors',
      'What we have done, and what we will do',
      'Next steps',
      'Corrective and Preventative Measures',
      'How do we stop it from repeating?',
      'What are we doing to prevent this?',
      'Long-term fixes',
      'Actions correctives',
      'Actions prioritaires',
      'Things to do',
      'Plan d’action',
      'Suites à donner',
      'Comment éviter que cela se reproduise ?',
    ],
    lessons: [
      'Lessons learned',
      'What went well',
      'Where we got lucky',
      'What could have gone better',
      'Enseignements',
      'Ce qui n’a pas fonctionné',
      'Facteurs de chance',
    ],
    'data-loss': [
      'Data loss',
      'Was any data lost?',
      'Is my data safe?',
      'Data',
      'Données',
      'Perte de données',
      'Pertes de données',
    ],
    apology: ['Apology', 'To our customers', 'Excuses', 'À nos clients'],
    communication: ['External communication', 'Messaging', 'Communication'],
    background: ['Context', 'Glossary', 'Contexte technique'],
    appendix: ['Appendix', 'Supporting information', 'Annexes'],
  };
  for (const [kind, titles] of Object.entries(named)) {
    it.each(titles)(`names ${kind}: %s`, (title) => expect(kindsNamedBy(title).kinds).toEqual([kind]));
  }

  it.each([
    ['Root cause and mitigation', ['cause', 'resolution']],
    ['Detection & response', ['detection', 'resolution']],
    ['Resolution and recovery', ['resolution']],
    ['Contexte / Chronologie (résumé)', ['timeline', 'background']],
    ['Causes et actions correctives', ['cause', 'remediation']],
  ])('names both parts: %s', (title, kinds) => expect(kindsNamedBy(title).kinds).toEqual(kinds));

  it.each([
    '3. Impact',
    '2.1 Impact',
    'IV. Impact',
    '📊 Impact',
    'Impact:',
    'Impact {: .no_toc }',
    '« Impact »',
    'Impact !',
    '{{ n }} Impact',
  ])('is read without its ornaments: %s', (title) => expect(kindsNamedBy(title).kinds).toEqual(['impact']));

  it.each([
    'Team alerted',
    'Why didn’t the test network fail?',
    'Anomaly detection method',
    'Root cause found',
    'Issue resolved',
    'What if my shop is still affected?',
    'What steps do affected shops need to take?',
    'No impact',
    'How to write a summary',
    'Time to detection',
    'Symptom checker',
    'DNS resolution',
    'HTTP response codes',
    'Background jobs',
    'GitHub Actions',
    'Steps to reproduce',
    'Summary of changes',
    'Installation',
    'Contributors',
    'Severity',
    'Résolution DNS',
    'Aucun impact',
    'Comment rédiger un résumé',
    'Mise en cause',
  ])('names nothing: %s', (title) => expect(kindsNamedBy(title).kinds).toEqual([]));
});

describe('headings', () => {
  it('are found in every notation', () => {
    const text = [
      '# Checkout outage\n',
      'Summary\n-------\n\nDown.\n',
      '#### Impact ####\n\nMany.\n',
      '<h2 id="t">Timeline</h2>\n\nLate.\n',
      '##Cause\nA full disk.\n',
      '## **Detection**\n\nBy chance.\n',
      '<details><summary>Action items</summary>\n\n- Alert\n\n</details>',
    ].join('\n');
    expect(sectionsIn(text)).toEqual([
      '3 summary heading',
      '8 impact heading',
      '12 timeline heading',
      '16 cause heading',
      '19 detection heading',
      '23 remediation heading',
    ]);
  });

  it('that state a fact about the document are no sections, whatever they go on to name', () => {
    const text =
      '# Outage\n\n## Severity: critical, nearly all data lost\n\n## Date: 7 January, timeline below\n\n## Impact: high\n\nMany.\n';
    expect(sectionsIn(text)).toEqual(['7 impact heading']);
  });

  it('that are events, code, quotations or entries of a table of contents are no sections', () => {
    const text = [
      '# Outage\n\n- [Impact](#impact)\n- **[Timeline](#timeline)**\n',
      '## Timeline\n\n### 21:00 - Detection\n\nPaged.\n\n### 2024-03-01 Mitigation\n\nRolled back.\n\n### March 2: Root cause\n\nFound.\n',
      '```md\n## Impact\n```\n\n> ## Impact\n> quoted\n',
    ].join('\n');
    expect(sectionsIn(text)).toEqual(['6 timeline heading']);
  });

  it('that group actions or lessons are no sections', () => {
    const text =
      '# Outage\n\n## Action items\n\n### Detection\n\n- Alert\n\n### Mitigation\n\n- Switch\n\n## Lessons learned\n\n### Communication\n\nLate.\n';
    expect(sectionsIn(text)).toEqual(['3 remediation heading', '13 lessons heading']);
  });

  it('reach to the next of their level or above', () => {
    const text = '# T\n\n## Root cause\n\nA\n\n### Trigger\n\nB\n\n## Other\n\nC\n';
    expect(bodyOf(text, 'cause')).toBe('A\n\n### Trigger\n\nB');
  });

  it('at uneven levels do not swallow each other', () => {
    const text = '# T\n\n## Summary\n\nDown for an hour.\n\n### Timeline\n\n- 14:05 Down\n\n### Impact\n\nAll.\n';
    expect(bodyOf(text, 'summary')).toBe('Down for an hour.');
    expect(bodyOf(text, 'timeline')).toBe('- 14:05 Down');
  });

  it('that head the whole document are its title', () => {
    expect(sectionsIn('# Root cause analysis: checkout\n\n## Impact\n\nAll.\n')).toEqual(['3 impact heading']);
    expect(sectionsIn('# Postmortem\n\n## Impact\n\nAll.\n')).toEqual(['3 impact heading']);
    expect(sectionsIn('### Postmortem: mail\n\n## Impact\n\nAll.\n')).toEqual(['3 impact heading']);
  });

  it('with an ambiguous name mean what the document lacks', () => {
    expect(sectionsIn('# T\n\n## What went wrong\n\nA disk.\n\n## Timeline\n\n- 14:05 x\n')[0]).toBe('3 cause heading');
    expect(sectionsIn('# T\n\n## What went well\n\nA.\n\n## What went wrong\n\nB.\n')[1]).toBe('7 lessons heading');
    expect(sectionsIn('# T\n\n## Background\n\nWe were down.\n\n## Timeline\n\nx\n')[0]).toBe('3 summary heading');
    expect(sectionsIn('# T\n\n## Summary\n\nDown.\n\n## Background\n\nx\n')[1]).toBe('7 background heading');
  });
});

describe('labels', () => {
  it('of a paragraph are pseudo-headings', () => {
    const text = [
      '**Impact:** 300 shops could not sell.\n',
      '**Root cause**\n\nA full disk.\n',
      '**What went wrong?** Nobody looked.\n',
      '__Détection__ : un client a appelé.\n',
      'Action items:\n\n- Alert on disks\n',
      '> **Résumé** : panne d’une heure.',
    ].join('\n');
    expect(sectionsIn(text)).toEqual([
      '1 impact pseudo-heading',
      '3 cause pseudo-heading',
      '7 lessons pseudo-heading',
      '9 detection pseudo-heading',
      '11 remediation pseudo-heading',
      '15 summary pseudo-heading',
    ]);
    expect(bodyOf(text, 'impact')).toBe('300 shops could not sell.');
    expect(bodyOf(text, 'cause')).toBe('A full disk.');
    expect(bodyOf(text, 'remediation')).toBe('- Alert on disks');
  });

  it('of list items and rows are fields', () => {
    const text = [
      '- **Impact**:\n  - 300 shops\n  - no payments\n- **Root cause**: a full disk\n- Resolution: disk emptied by hand\n',
      '| Field | Value |\n| --- | --- |\n| Detection | a customer called us |\n| Severity | 1 |\n',
    ].join('\n');
    expect(sectionsIn(text)).toEqual(['1 impact field', '4 cause field', '5 resolution field', '9 detection field']);
    expect(bodyOf(text, 'impact')).toBe('- 300 shops\n  - no payments');
    expect(bodyOf(text, 'cause')).toBe('a full disk');
    expect(bodyOf(text, 'detection')).toBe('a customer called us');
  });

  it('with their text after the list reach as far as that', () => {
    const text = '- **Impact**:\n\n300 shops.\n\nNo payments.\n\n- **Resolution**: restarted the queue\n';
    expect(bodyOf(text, 'impact')).toBe('300 shops.\n\nNo payments.');
  });

  it('of several lines in one paragraph are each their own', () => {
    expect(sectionsIn('**Impact**: 300 shops\n**Cause**: a full disk\n**Owner**: Ada')).toEqual([
      '1 impact pseudo-heading',
      '2 cause pseudo-heading',
    ]);
  });

  it('of the front matter are fields', () => {
    const text =
      '---\ntitle: Outage\nsummary: All shops were down for an hour.\nimpact: high\nroot_cause: >\n  A disk was full\n  and nobody knew.\n---\n\nText.\n';
    expect(sectionsIn(text)).toEqual(['3 summary field', '5 cause field']);
  });

  it('in timelines, actions and lessons are entries', () => {
    const text = [
      '# T\n\n## Timeline\n\n- 14:05 **Impact:** shops go down\n- **Detection:** 14:20 by an alert we had\n\n**OUTAGE ENDS**\n',
      '## Action items\n\n- **Detection:** alert on full disks\n- **Root cause**: bigger disks\n',
      '## Lessons\n\n- **Communication**: we were silent\n',
    ].join('\n');
    expect(sectionsIn(text)).toEqual(['3 timeline heading', '10 remediation heading', '15 lessons heading']);
  });

  it('without bold are short or written as titles are', () => {
    const text =
      'Incident Summary:\nMail stopped.\nUser impact: nobody could write.\n\nCorrective and Preventive Measures:\n\n- x\n';
    expect(sectionsIn(text)).toEqual([
      '1 summary pseudo-heading',
      '3 impact pseudo-heading',
      '5 remediation pseudo-heading',
    ]);
    expect(sectionsIn('We then looked at the likely impact: it was small.\n')).toEqual([]);
  });

  it('that nothing marks are lines of their own, where a document has no headings', () => {
    const text = [
      'Postmortem: queue outage\n',
      'Issue Summary\nMail stopped for an hour.\nImpact: nobody could write.\nTimeline\n10:00 An alert.\n10:40 Mended.\n',
      'Root Cause and Resolution\nA full disk. We emptied\nImpact\nqueues by hand.\n',
    ].join('\n');
    expect(sectionsIn(text)).toEqual([
      '3 summary pseudo-heading',
      '5 impact pseudo-heading',
      '6 timeline pseudo-heading',
      '10 cause pseudo-heading',
      '10 resolution pseudo-heading',
    ]);
    expect(bodyOf(text, 'timeline')).toBe('10:00 An alert.\n10:40 Mended.');
  });

  it('may have a word beside them, and their list below', () => {
    expect(sectionsIn('**Timeline:** (approximate)\n\n1. Monday 20:00. Updated.\n')).toEqual([
      '1 timeline pseudo-heading',
    ]);
  });

  it('in bold may run on into their text', () => {
    expect(sectionsIn('**Detection** An alert fired at once.\n\n**Impact** Nobody could pay.\n')).toEqual([
      '1 detection pseudo-heading',
      '3 impact pseudo-heading',
    ]);
    expect(sectionsIn('**Impact** of the change was small.\n\n**Recovery point** The last dump.\n')).toEqual([]);
    expect(sectionsIn('**TODO**: find the owner.\n')).toEqual([]);
  });

  it('with a level or a time only are metadata', () => {
    expect(sectionsIn('**Impact**: high\n\n**Detection**: 14:05 UTC\n\n- Resolution: 15:10')).toEqual([]);
  });

  it('inside prose are none', () => {
    expect(sectionsIn('The **impact** was large.\n\nWe saw an\nimpact: none.\n\nNote: see the impact below.')).toEqual(
      [],
    );
  });
});

describe('the outline', () => {
  it('holds every heading with its range and what it names', () => {
    const text = '# T\n\n## 1. `disk` Impact: {#impact}\n\nA\n\n### Shops\n\nB\n';
    const { outline } = new Postmortem(text);
    expect(outline.map(({ title, level, kinds }) => [title, level, kinds])).toEqual([
      ['T', 1, []],
      ['disk Impact', 2, ['impact']],
      ['Shops', 3, []],
    ]);
    expect(text.slice(outline[1]?.body.start, outline[1]?.body.end).trim()).toBe('A\n\n### Shops\n\nB');
  });
});

describe('incidents', () => {
  const story = '### Summary\n\nx\n\n### Root cause\n\ny\n';

  it('are told apart where their sections repeat', () => {
    const text = `# Outages\n\n## Disk\n\n${story}\n## Network\n\n${story}`;
    expect(new Postmortem(text).incidents.map(({ heading }) => heading?.title)).toEqual(['Disk', 'Network']);
  });

  it('are one otherwise', () => {
    const text =
      '# T\n\n## Summary\n\n### A\n\n## Root cause\n\n### Trigger\n\n### Root cause\n\n## Revised root cause\n\nx\n';
    expect(new Postmortem(text).incidents).toEqual([{ start: 0, end: text.length, heading: null }]);
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '# Impact',
      '**Cause:** x',
      '- **Impact**',
      '  - y',
      '| Cause | z |',
      '| --- | --- |',
      '##Timeline',
      '<h2>Lessons</h2>',
      '> **Date** : x',
      '',
      '---',
      'Impact\n===',
    ),
  );

  it('is read without throwing, with ranges inside it and in order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const model = new Postmortem(lines.join('\n'));
        let last = 0;
        for (const { start, end, heading, body } of model.sections) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect([start, heading.start, heading.end, body.start, body.end]).toEqual(
            [start, heading.start, heading.end, body.start, body.end].sort((a, b) => a - b),
          );
          expect(body.end).toBe(end);
          expect(end).toBeLessThanOrEqual(model.text.length);
          last = start;
        }
      }),
    );
  });
});
