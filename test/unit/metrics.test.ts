import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Postmortem } from '../../src/core/model.ts';
import { events, timeline } from './timelineText.ts';

const metrics = (text: string) => new Postmortem(text).metrics;

const marked = (...lines: string[]): string => `# Outage of 2021-10-13\n\n## Timeline\n\n${lines.join('\n')}\n`;

describe('milestones', () => {
  const milestonesOf = (...lines: string[]): (string | null)[] =>
    events(timeline(lines.map((line, i) => `- ${10 + i}:00 – ${line}`).join('\n'))).map(({ milestone }) => milestone);
  test.each([
    [
      '**Started**: deploy',
      '**Detected**: page',
      '**Acknowledged**: on call',
      '**Mitigated**: rollback',
      '**Resolved**: checked',
    ],
    [
      '**Début** : déploiement',
      '**Détection** : alerte',
      '**Prise en charge** : astreinte',
      '**Atténuation** : retour',
      '**Résolution** : contrôle',
    ],
    ['**Outage begins**', 'First alert', 'Incident declared', 'Incident mitigated', 'All clear'],
    ['START OF CUSTOMER IMPACT', 'Initial detection', 'Acknowledged', 'Contained', 'END OF CUSTOMER IMPACT'],
    [
      '**Début de l’incident.** Envoi',
      '**Première alerte.** Sonde',
      '**Pris en charge** par',
      '**Contournement** posé',
      '**Retour à la normale**',
    ],
    [
      'The outage begins with the deploy',
      'Monitoring detects it',
      'Investigation started',
      'The impact is mitigated',
      'Service fully restored',
    ],
    [
      'La panne commence',
      'Un client signale des erreurs',
      'L’astreinte intervient',
      'Un contournement est en place',
      'Le service est rétabli',
    ],
    [
      'The load balancer goes down',
      'Datadog sends an alert',
      'On-call engineer starts to debug',
      'Partial restoration of logins',
      'Everything is back online',
    ],
    [
      'Le serveur tombe',
      'Alerte Datadog : trop d’erreurs',
      'L’équipe analyse les journaux',
      'Correction temporaire appliquée',
      'Paiements à nouveau opérationnels',
    ],
  ])('%s', (...lines) => {
    expect(milestonesOf(...lines)).toEqual(['started', 'detected', 'acknowledged', 'mitigated', 'resolved']);
  });
  test('each once: the first start and detection, the last resolution; markers win', () => {
    expect(milestonesOf('Alert fired', 'Second alert fired', 'Issue resolved', 'Issue resolved')).toEqual([
      'detected',
      null,
      null,
      'resolved',
    ]);
    expect(milestonesOf('Alert fired', '**Detected** by hand', '**Resolved**', 'Issue resolved')).toEqual([
      null,
      'detected',
      'resolved',
      null,
    ]);
  });
  test('what is not marked where others are was left out on purpose', () => {
    expect(milestonesOf('**Started**: deploy', 'Alert fired', '**Resolved**: checked')).toEqual([
      'started',
      null,
      'resolved',
    ]);
  });
  test('what comes second in an event counts where no other says it first', () => {
    const both = 'Monitoring alerts us again, and we begin to investigate';
    expect(milestonesOf('First alert', both, 'Fixed')).toEqual(['detected', 'acknowledged', 'resolved']);
    expect(milestonesOf('First alert', 'Investigation starts', both)).toEqual(['detected', 'acknowledged', null]);
  });
  test('a cause that is found, customers who are told and a false alarm are no detection', () => {
    const said = ['False alarm', 'Root cause identified', 'We notified all customers', 'Cause identifiée'];
    expect(milestonesOf(...said)).not.toContain('detected');
  });
  test('what stands before the start ended nothing', () => {
    const list = '- 2021-10-12 – The battery is back in service\n- 2021-10-13 09:10 – **Started**: fire';
    expect(events(timeline(list)).map(({ milestone }) => milestone)).toEqual([null, 'started']);
  });
  test('no milestones', () => {
    const said = [
      'Alert resolved by itself',
      'Root cause detected later',
      'Not resolved',
      'Partially restored',
      'Deploy',
      'Restoring the database from a backup begins',
      'Tentative de rétablissement',
    ];
    expect(milestonesOf(...said).filter((milestone) => milestone === 'resolved' || milestone === 'started')).toEqual(
      [],
    );
  });
  test.each([
    ['started', 'First 503s', 'API returns 500', 'Switches go dark (start)', 'Début :'],
    ['detected', '`DiskAlmostFull` fires', 'Our probes raise an alarm', 'NOC sees the alert', 'Sentry alert: timeouts'],
    ['acknowledged', 'Sam picks up the page', 'L’astreinte prend le ticket en charge', 'L’astreinte prend la main'],
    [
      'mitigated',
      'Uploads paused (mitigated)',
      'Error rate starts to drop',
      'Correctif déployé',
      'Retour arrière effectué',
    ],
    [
      'resolved',
      'Last node up (end)',
      'Queue drained',
      'Customers can pay again',
      'Payments succeed again',
      'All clear given',
    ],
    ['resolved', 'Latence revenue à son niveau habituel', 'Tout fonctionne', 'Monitoring confirms recovery'],
    ['resolved', 'La supervision confirme le retour à la normale', 'Customers notified that the outage is over'],
    ['null', 'Nobody noticed yet', 'The alert should have fired', 'The alert for disks never fired', 'Alerte levée'],
    ['null', 'L’alerte n’est pas partie', 'Personne ne remarque rien', 'Added Datadog alert for the disk'],
    ['null', 'L’astreinte ne répond pas', 'Alerte non acquittée', 'Page not acknowledged', 'On-call never responded'],
    ['null', 'Customers notified via the status page', 'Alert not raised', 'Aucun usager ne signale de problème'],
    ['null', 'Hotfix deployed to staging', 'Correctif déployé en recette', 'Customers could try again later'],
    ['detected', 'Customers told us that the site is down', 'No alert fired but users reported errors'],
    ['null', 'L’attaquant prend la main sur le serveur', 'Le second site prend le trafic en charge'],
    ['null', 'Restored the backup, no effect', 'Hotfix deployed, errors persist', 'Correctif déployé, sans effet'],
    [
      'null',
      'Rolled back, but the errors remain',
      'Cible B rétablie pour la moitié des usagers',
      'Feed B back in service',
    ],
    ['null', 'Restored for some customers', 'First node back online', 'Tout fonctionne sauf les paiements'],
  ])('%s: %s, %s …', (milestone, ...said) => {
    expect(said.map((one) => milestonesOf(one)[0])).toEqual(said.map(() => (milestone === 'null' ? null : milestone)));
  });
  test('in a table, behind who saw it or in a column of their own', () => {
    const seen = (rows: string) => events(timeline(rows)).map(({ milestone }) => milestone);
    const who = '| Time | Who | What |\n| --- | --- | --- |';
    expect(seen(`${who}\n| 13:40 | Dev | The new version goes out |\n| 13:42 | Ops | **Started** errors |`)).toEqual([
      null,
      'started',
    ]);
    const type = '| Heure | Quoi | Type |\n| --- | --- | --- |';
    expect(seen(`${type}\n| 13:40 | Mise en production | Début |\n| 14:05 | Version retirée | Résolution |`)).toEqual([
      'started',
      'resolved',
    ]);
  });
});

describe('minutes between milestones', () => {
  test('from the timeline', () => {
    const text = marked(
      '- 09:12 UTC **Started**: deploy',
      '- 09:40 UTC **Detected**: alert',
      '- 09:45 UTC **Acknowledged**: on call',
      '- 10:05 UTC **Mitigated**: rollback',
      '- 2021-10-14 00:20 UTC **Resolved**: checked',
    );
    expect(metrics(text)).toMatchObject({
      timeToDetectMinutes: 28,
      timeToAcknowledgeMinutes: 33,
      timeToMitigateMinutes: 53,
      timeToResolveMinutes: 908,
      durationMinutes: 908,
    });
    const { started } = metrics(text).reached;
    expect(started).toMatchObject({ instant: '2021-10-13T09:12:00Z', from: 'event' });
    expect(started && text.slice(started.start, started.end)).toBe('09:12 UTC');
  });
  test('no zone and no date are needed where all stands in one timeline', () => {
    const text =
      '## Timeline\n\n- 23:50 **Started**: deploy\n- 00:20 **Detected**: alert\n- 01:00 **Resolved**: rollback\n';
    expect(metrics(text)).toMatchObject({ timeToDetectMinutes: 30, durationMinutes: 70 });
    expect(metrics(text).reached.started?.instant).toBeNull();
  });
  test('across a clock change, in the zone of a place', () => {
    const text =
      '## Timeline\n\nAll times in Europe/Paris.\n\n- 2021-03-28 01:50 **Started**: deploy\n- 2021-03-28 03:10 **Resolved**: rollback\n';
    expect(metrics(text).durationMinutes).toBe(20);
  });
  test('the metadata tells what the timeline does not', () => {
    const text = `---\ntimezone: UTC\nstarted: 2021-10-13T09:00Z\ndetected: 2021-10-13 09:30\n---\n\n${marked('- 09:40 UTC **Acknowledged**: on call', '- 10:05 UTC **Resolved**: rollback')}`;
    expect(metrics(text)).toMatchObject({
      timeToDetectMinutes: 30,
      timeToAcknowledgeMinutes: 40,
      timeToMitigateMinutes: null,
      durationMinutes: 65,
    });
    expect(metrics(text).reached.detected).toMatchObject({ instant: '2021-10-13T09:30:00Z', from: 'metadata' });
  });
  test('days are too coarse, what comes before the start is no delay, and nothing is nothing', () => {
    const days = marked('- 2021-10-13: **Started**: bug merged', '- 2021-10-20: **Resolved**: fixed');
    expect(metrics(days).durationMinutes).toBeNull();
    const early = marked(
      '- 09:00 UTC **Detected**: alert',
      '- 09:12 UTC **Started**: impact',
      '- 10:12 UTC **Resolved**: end',
    );
    expect(metrics(early)).toMatchObject({ timeToDetectMinutes: null, durationMinutes: 60 });
    expect(metrics('# Outage\n')).toEqual({
      reached: {},
      timeToDetectMinutes: null,
      timeToAcknowledgeMinutes: null,
      timeToMitigateMinutes: null,
      timeToResolveMinutes: null,
      durationMinutes: null,
    });
  });
});

describe.each(['en', 'fr'])('the samples, %s', (tag) => {
  const sample = (name: string) =>
    metrics(readFileSync(new URL(`../../samples/${tag}/${name}.md`, import.meta.url), 'utf8'));
  test('Kinesis: the first alarm 151 min after the change, recovery 17 h 08 after it', () => {
    const { reached, timeToDetectMinutes, timeToResolveMinutes } = sample('aws-2020-11-25-kinesis');
    expect(timeToDetectMinutes).toBe(151);
    expect(timeToResolveMinutes).toBe(19 * 60 + 39);
    expect((timeToResolveMinutes as number) - (timeToDetectMinutes as number)).toBe(17 * 60 + 8);
    expect(reached.started?.instant).toBe('2020-11-25T10:44:00Z');
    expect(reached.resolved?.instant).toBe('2020-11-26T06:23:00Z');
  });
  test('the network outage: isolated after 63 min, cut after 71, first explained after 48', () => {
    expect(sample('ovhcloud-2021-10-13-network-outage')).toMatchObject({
      timeToDetectMinutes: null,
      timeToAcknowledgeMinutes: 48,
      timeToMitigateMinutes: 63,
      durationMinutes: 71,
    });
  });
  test('the fire: alarm at once, power off after 173 min, no end told', () => {
    expect(sample('ovhcloud-2021-03-10-strasbourg-fire')).toMatchObject({
      timeToDetectMinutes: 0,
      timeToMitigateMinutes: 173,
      durationMinutes: null,
    });
  });
  test('EBS: first told of after 54 min, contained after 11 h 17, restored after 3 d 13 h 13', () => {
    expect(sample('aws-2011-04-21-ebs')).toMatchObject({
      timeToDetectMinutes: null,
      timeToAcknowledgeMinutes: 54,
      timeToMitigateMinutes: 11 * 60 + 17,
      durationMinutes: (3 * 24 + 13) * 60 + 13,
    });
  });
});
