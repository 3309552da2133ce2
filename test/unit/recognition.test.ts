import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postmortem, signsIn } from '../../src/index.ts';

const recognises = (text: string): boolean => new Postmortem(text).recognition.postmortem;

const postmortems: Record<string, string> = {
  'by its headings':
    '# Checkout, 3 May\n\n## Summary\n\nDown.\n\n## Timeline\n\n- 14:05 Down\n\n## Root cause\n\nA disk.\n\n## Action items\n\n- Alert\n',
  'by a title and one section': '# Post-mortem: checkout\n\n## Impact\n\nMany shops.\n',
  'by the title of an incident and its sections':
    '# API outage\n\n## What happened\n\nx\n\n## Impact\n\ny\n\n## Next steps\n\nz\n',
  'by causes and lessons among much else':
    '# Security incident report\n\n## What was found\n\nA password in a commit.\n\n## Root cause\n\nA file that was not ignored.\n\n## Do\n\na\n\n## Do not\n\nb\n\n## Where secrets are kept\n\nc\n\n## Rewriting the history\n\nd\n\n### First way\n\ne\n\n### Second way\n\nf\n\n## Monitoring\n\ng\n\n## Lessons learned\n\nh\n',
  'by the short name of a review':
    '# Mobile release 12.3: users logged out (PIR)\n\n## What happened\n\nx\n\n## Root cause\n\ny\n',
  'by a timeline with clock times':
    '# 2024-05-03, hub 403\n\n## Summary\n\nx\n\n## Timeline\n\n### 13:06\n\nx\n\n### 13:35\n\ny\n\n## Action items\n\n- z\n',
  'by labels':
    '# Incident on 2023-09-18\n\n- **Identified**: an alert paged us\n\n- **Impact**: jobs failed for an hour\n\n- **Resolution**: we moved the jobs\n',
  'a template':
    '# [Title] (incident #)\n\n## Summary\n\n## Impact\n\n## Root causes\n\n## Timeline\n\n## Lessons learned\n',
  'a template with what to tell others':
    '# Postmortem and incident communication template\n\n## First update\n\n<text>\n\n## Postmortem\n\n### Summary\n\n### Timeline\n\n### Root cause\n\n### Impact\n',
  'a template in French': '# Modèle de rapport d’incident\n\n## Sommaire\n\n## Chronologie\n\n## Causes profondes\n',
  'a note without headings':
    '---\ntitle: API down for an hour\n---\n\nBetween 14:05 and 15:10 UTC the API was unavailable for all customers. The outage was caused by an expired certificate. We renewed it. We are sorry for the disruption.\n',
  'a note in French':
    '---\ntitle: Serveur hors-service\n---\n\nLe service était indisponible entre 15h20 et 15h50. La panne a été causée par un disque plein. Le problème a été résolu en redémarrant la base.\n',
  'a note on a machine that broke':
    '# 2024-06-03 Mail relay IP lost\n\n## Problem\n\nAround 16:40 nobody could send mail.\n\n## Investigation\n\nThe gateway was gone.\n\n## Resolution\n\nA new address.\n',
  'a story in French':
    '---\ntitle: "Mais qu’est-ce qui s’est passé lundi ?"\n---\n\nLe forum était inaccessible.\n\n## Qu’est-ce qui s’est passé ?\n\nUn disque a lâché.\n',
  'this morning’s outage': '# This Morning’s Outage\n\nSorry.\n\n## What happened\n\nA disk filled up.\n',
  'the outage of this morning, in French':
    '# La panne de ce matin\n\nDésolés.\n\n## Que s’est-il passé ?\n\nUn disque était plein.\n',
  'a first line instead of a heading':
    'Internal post-mortem: https://example.com/1\n\nThe API went down for three hours. It was caused by a migration that held a lock. We killed it and will add a timeout.\n\nIt began at 15:30 UTC.\n',
  'why it happened, in French':
    '# Pourquoi vos colis ont pris du retard\n\nLe 8 mai 2026, 5\u00a0400 colis sont partis vers la mauvaise agence. Deux colonnes étaient inversées dans le fichier reçu. La table a été corrigée à 6 h 30. Nous sommes désolés.\n\nDésormais un import est comparé au précédent.\n',
  'French headings': '# Panne du 12 mars\n\n## Résumé\n\nx\n\n## Impact\n\ny\n\n## Cause racine\n\nz\n',
  'causes, changes and an apology, whatever its title':
    '# 22 hours of silence\n\n## What happened\n\nx\n\n## Why it happened\n\ny\n\n## What we changed\n\nz\n\n## We’re sorry\n\nTruly.\n',
  'a post exported as HTML':
    '---\ntitle: Outage report\n---\n\n<p>On 17 March 2026 we experienced an outage that affected all members. A surge of traffic caused it.</p>\n<p>We restarted the servers at 10:18 UTC.</p>\n',
  'what was wrong, why, and how it was mended':
    '---\ntitle: 2021-08-13 - Blank screen\n---\n\n## What was the problem?\n\nThe app was unavailable for all users.\n\n## Why did it happen?\n\nx\n\n## How did we fix it?\n\ny\n\n## Lessons\n\nz\n',
  'a story that names no day':
    '---\ntitle: example.com was hacked.\n---\n\nA reader told us that the site was unreachable. The outage was caused by a plugin that was out of date. All of our posts were lost. We restored the site from a backup. We will keep plugins up to date.\n',
  'who broke it, in French':
    '---\ntitle: Comment j’ai cassé la prod\n---\n\n## Que s’est-il passé ?\n\nLe site était inaccessible.\n',
  'one that has a release in its title':
    '# Postmortem: unintended release of 18.1.0\n\n## Summary\n\nx\n\n## Timeline\n\n- **T+0**: a\n- **T+1hr**: b\n\n## Root cause\n\ny\n',
  'one that is named after a day':
    '# 2025-12-29 Longhorn resets, slow apply\n\n## Summary\n\nThe volumes of three workers were unavailable for an hour.\n\n## Evidence\n\ny\n\n## Root cause\n\nz\n\n## Fix\n\nWe restarted the manager.\n\n## Validation\n\nb\n',
  'a letter with nothing but the hour':
    'Last night between 0.45 and 9.00 AM a broken disk resulted in downtime for a database server. Some users were not able to log in. The problem has been solved. No data was lost.\n',
  'one that is filed as one':
    '---\ntitle: "Four dead disks, and the wrong suspect"\ntags: [storage, postmortem]\n---\n\n## What we watched\n\nx\n\n## What happened\n\ny\n\n## Three lessons\n\nz\n\n## Where we are\n\na\n',
  'one that is filed as one, in French':
    '---\ntitle: "Quatre disques morts"\ncategories:\n  - matériel\n  - panne\n---\n\n## Ce qu’on surveillait\n\nx\n\n## Ce qui s’est passé\n\nUne nuit, le cluster est tombé : nous avions remplacé un disque sain. Nous avons tout restauré.\n\n## Trois leçons\n\nz\n\n## Où on en est\n\na\n',
  'somebody’s mistake':
    '# What I learned from my big mistake\n\n## What happened\n\nI deleted the wiki.\n\n## Lessons\n\nx\n\n## My plan\n\ny\n\n## Update\n\nz\n',
  'one that calls itself one among notes on how to try it':
    '# Post-mortem: the feed came back empty\n\n**Date**: 2026-05-03\n\n## What happened\n\nx\n\n## Cause\n\nA label moved.\n\n## Local test\n\na\n\n## If it breaks again\n\nb\n\n## Tools\n\nc\n',
  'by its start and its end':
    '# Delivery of e-mails\n\n- **Incident start:** 2026-03-03 09:10 UTC\n- **Incident end:** 2026-03-03 09:50 UTC\n\n## Summary\n\nMails of all customers were late.\n\n## Root cause\n\nA queue was full.\n\n## Fix\n\nWe emptied it.\n\n## Notes\n\nx\n\n## Contacts\n\nx\n\n## Links\n\ny\n',
  'several incidents':
    '# Incident reports\n\n## Disk\n\n### Impact\n\nx\n\n### Root cause\n\ny\n\n### Timeline\n\n- 10:00 a\n- 10:10 b\n\n### Lessons learned\n\nz\n',
};

const others: Record<string, string> = {
  'an exercise with an example':
    '# Exercise 3: post-mortems\n\n## Summary\n\n> Shop was down.\n\n## Timeline\n\n> - 14:00 Deploy\n> - 14:20 Rollback\n\n## Root cause\n\n> A lock.\n\n## Lessons learned\n\n> Test it.\n',
  'a guide to failures':
    '# DNS failures: a debugging guide\n\n## Summary\n\nx\n\n## Impact\n\ny\n\n## Root causes\n\n- stale records\n\n## Resolution\n\nFlush the cache.\n',
  'a README':
    '# Parser\n\nA fast parser.\n\n## Installation\n\n`npm i`\n\n## Usage\n\nx\n\n## Contributing\n\ny\n\n## License\n\nMIT\n',
  'a README with a history':
    '# Watcher\n\n## Why?\n\nFast.\n\n## Methods & Events\n\nx\n\n## Troubleshooting\n\ny\n\n## History\n\n- 2024-05-03: 2.0\n- 2024-05-01: 1.0\n',
  'a changelog':
    '# Changelog\n\n## 2.1.0 - 2024-05-03\n\n### Fixed\n\n- Crash at 14:05 when the clock stopped\n\n## 2.0.0 - 2024-05-01\n\n- Outage of the cache handled\n',
  'a guide to postmortems':
    '# How to write a postmortem\n\n## Summary\n\nTell it shortly.\n\n## Impact\n\nGive numbers.\n\n## Timeline\n\nUse UTC.\n\n## Root cause\n\nGo deep.\n\n## Action items\n\nName owners.\n',
  'an incident process':
    '# Incident response process\n\n## Detection\n\nPage somebody.\n\n## Communication\n\nTell customers.\n\n## Resolution\n\nFix it.\n\n## Postmortem\n\nWrite one.\n',
  'an index of postmortems': '# Postmortems\n\n- [Checkout](checkout.md): the root cause was a disk\n- [API](api.md)\n',
  'a runbook':
    '# KubePodCrashLooping\n\n## Meaning\n\nA pod restarts.\n\n## Impact\n\nService degraded.\n\n## Diagnosis\n\nRead the logs.\n\n## Mitigation\n\nRoll back.\n',
  'a decision record':
    '# 12. Use PostgreSQL\n\nDate: 2024-05-03\n\n## Status\n\nAccepted\n\n## Context\n\nWe need a store.\n\n## Decision\n\nPostgreSQL.\n\n## Consequences\n\nWe run it.\n',
  'a design document':
    '# Search redesign\n\n## Summary\n\nx\n\n## Background\n\ny\n\n## Goals\n\nz\n\n## Impact\n\nfast\n\n## Timeline\n\n- 2024-05-03: design\n- 2024-06-01: launch\n\n## Next steps\n\n- build\n',
  'why to write them, in French':
    '# Pourquoi écrire un postmortem\n\nPour comprendre la cause de la panne et éviter qu’elle ne se reproduise, à 9 h comme à 18 h.\n',
  'the news of a day':
    '# Yesterday’s release\n\nThe site was down from 8:00 to 8:10 for it.\n\n## What happened\n\nA new search.\n',
  minutes:
    '# Weekly sync 2024-05-03\n\nAttendees: A, B\n\n## Summary\n\nWe met at 14:00.\n\n## Action items\n\n- A: mail B\n\n## Next steps\n\nMeet.\n',
  'a bug fix':
    '# Fix CORS in the mobile app\n\n## Problem\n\nRequests fail.\n\n## Root cause\n\nNo header.\n\n## Solution\n\nAdd it.\n\n## Files changed\n\n- a.ts\n\n## Testing\n\nDone.\n',
  'the postmortem of a project':
    '# Project postmortem: Cat API\n\n## Goals\n\nx\n\n## What went well\n\ny\n\n## Lessons learned\n\nz\n',
  'the postmortem of a project, in French':
    '# Post-mortem du projet Cat API\n\n## Objectifs\n\nx\n\n## Difficultés rencontrées\n\ny\n\n## Enseignements\n\nz\n',
  'a dated note on how something was built':
    '# 2025-12-29 A faster apply\n\n## Summary\n\nx\n\n## Design\n\ny\n\n## Fix\n\nz\n\n## Validation\n\na\n',
  'an essay that is filed as one':
    '---\ntitle: Writing things down\ntags: [postmortem]\n---\n\n## Why\n\nPeople forget.\n\n## How\n\nShortly.\n\n## When\n\nSoon.\n\n## Where\n\nHere.\n',
  'planned maintenance':
    '---\ntitle: Planned outage of the wiki on May 14\ndate: 2024-05-09\n---\n\nThe wiki will be down from 14:00 to 16:00 UTC. We are sorry for the disruption.\n',
  'a security policy':
    '# Security policy\n\n## Reporting a vulnerability\n\nMail us.\n\n## Response\n\nWe answer in two days.\n\n## Disclosure\n\nAfter the fix.\n',
  'a retrospective of a sprint':
    '# Sprint 12\n\n## What went well\n\nx\n\n## What went wrong\n\ny\n\n## Action items\n\n- z\n',
  'a process in French':
    '# Processus de gestion des incidents\n\n## Détection\n\nx\n\n## Résolution\n\ny\n\n## Communication\n\nz\n\n## Actions correctives\n\nw\n',
  'a solution in French':
    '# Solution CORS\n\n## Le problème\n\nx\n\n## Contexte\n\ny\n\n## Pourquoi cela se produit\n\nz\n\n## Résumé\n\nw\n',
  'a game made in a weekend':
    '---\ntitle: "Global Game Jam: a post-mortem"\n---\n\n## Positives\n\n- A game\n\n## Negatives\n\n- No sleep\n',
  'the postmortem of a term':
    '---\ntitle: Post-mortem of the autumn teams\ndate: 2024-12-09\n---\n\nWe met on Thursday and said it all.\n\n## The good\n\n- Team one learned a lot\n\n## The bad\n\n- Little communication\n- The tests came last\n',
  'a command that writes them':
    '# `/kaizen:postmortem`\n\n## In short\n\nGathers facts.\n\n## Actions\n\nFrom three to seven.\n',
  'a bug and what it taught':
    '# Debugging a slow query\n\n## The problem\n\nx\n\n## Root cause\n\nAn index.\n\n## The fix\n\ny\n\n## Lessons learned\n\nz\n',
  'an essay with few headings': `# Running a club\n\n## Summary\n\n${'On 3 March 2026 the site was down because a disk was full; we freed it, and are sorry. '.repeat(300)}\n`,
  'a diary': '# Diary\n\n- 09:10 Coffee\n- 09:20 Tea, and we had a cake\n- 09:30 Milk for me\n',
  'a log': '# Log\n\n- **09:10** Woke up. I had slept well.\n- **09:14** Slept again.\n- **09:20** We had breakfast.\n',
  'a journey':
    '---\ntitle: Three days in Norway\ndate: 2024-05-03\n---\n\nWe left at 9:10 and our train was cancelled. We waited for two hours. I was sorry for the kids, but we had a great evening.\n',
  'a fix':
    '# Login fails after the update\n\n## Problem\n\nUsers could not log in.\n\n## Root cause\n\nThe key was renamed.\n\n## Solution\n\nWe renamed it back.\n\n## Testing\n\nDone.\n',
  'a release and its apology':
    '# 2.3.1 (2024-05-03)\n\nWe fixed a bug that was caused by a missing check. We are sorry for the inconvenience.\n',
  'planned maintenance, in French':
    '# Maintenance du 3 mai 2026\n\nLe site sera indisponible de 22 h 00 à 23 h 30. Nous nous excusons pour la gêne occasionnée.\n',
  'an empty document': '',
};

describe('recognised as a postmortem', () => {
  it.each(Object.entries(postmortems))('%s', (_, text) => expect(recognises(text)).toBe(true));
});

describe('not recognised', () => {
  it.each(Object.entries(others))('%s', (_, text) => expect(recognises(text)).toBe(false));
});

it('no page about this project is one, however much they speak of incidents', () => {
  const root = join(import.meta.dirname, '../..');
  const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: root });
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((page) => recognises(readFileSync(join(root, page), 'utf8')))).toEqual([]);
});

describe('what speaks for a postmortem', () => {
  it.each([
    ['# Notes\n\nBuy milk.\n', []],
    ['# API outage on 3 May 2026\n\nNobody could pay.\n', ['incident', 'day']],
    [
      '# Checkout\n\n## Impact\n\nNobody could pay.\n\n## Root cause\n\nA disk was full.\n\n## Resolution\n\nWe freed it.\n',
      ['named', 'story', 'telling'],
    ],
    [
      '# How to write a postmortem\n\n## Apology\n\nWe are sorry.\n',
      ['other', 'incident', 'named', 'apology', 'telling'],
    ],
  ])('%#', (text, signs) => expect(signsIn(new Postmortem(text))).toEqual(signs));
});

it('the front matter decides before the content', () => {
  expect(new Postmortem('---\npostmortem: true\n---\n\n# Notes\n').recognition).toEqual({
    postmortem: true,
    reason: 'front-matter',
  });
  expect(new Postmortem(`---\npostmortem: false\n---\n\n${postmortems['by its headings']}`).recognition).toEqual({
    postmortem: false,
    reason: 'front-matter',
  });
  expect(new Postmortem('# Notes\n').recognition.reason).toBe('content');
});

it('line breaks and byte order marks change nothing', () => {
  for (const [name, text] of [...Object.entries(postmortems), ...Object.entries(others)]) {
    expect(recognises(`\ufeff${text.replaceAll('\n', '\r\n')}`), name).toBe(recognises(text));
  }
});

it('any text is judged without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => typeof recognises(text) === 'boolean'),
  );
});
