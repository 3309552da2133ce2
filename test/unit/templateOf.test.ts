// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops are written like that
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { localeFor, Postmortem } from '../../src/index.ts';
import { fillTemplate, parseTemplate, type Template } from '../../src/write/template.ts';
import { templateOf } from '../../src/write/templateOf.ts';
import { variablesOf } from '../../src/write/variables.ts';
import { inserted, tabStops } from './snippetText.ts';

const noon = new Date('2026-03-12T12:00:00Z');

function from(text: string, name = 'Ours'): string {
  const model = new Postmortem(text);
  return templateOf(model, name, localeFor(model.language));
}

function parsed(text: string): Template {
  const template = parseTemplate(text);
  if ('problems' in template) throw new Error(`${JSON.stringify(template.problems)}\n${text}`);
  return template;
}

/** What a document made from the template says. */
const document = (template: string): string =>
  inserted(fillTemplate(parsed(template), variablesOf({ title: 'Cards refused', severity: 'SEV-2' }, noon)));

it('asks anew for the facts of this incident and keeps what is the same for all', () => {
  const template = from(`---
# one of ours
layout: post
title: "Checkout: down"
date: 2026-03-03
severity: SEV-1
status: final
audience: internal
lang: en
timezone: UTC
services:
  - checkout
  - api
owner: Ann Lee
authors: [Ann Lee, Bob]
started: 2026-03-03T09:10Z
related:
  - 2025-11-01-cart.md
price: "$5"
---

# Checkout: down

## Impact

12 customers could not pay.
`);
  expect(parsed(template).frontMatter).toBe(`# one of ours
layout: post
title: {{title}}
date: {{date}}
severity: {{severity}}
status: draft
audience: internal
lang: en
timezone: UTC
services: {{services}}
owner: {{author}}
authors: {{author}}
started: \${4:YYYY-MM-DD HH:MM UTC}
related:
price:
`);
  expect(document(template)).not.toMatch(/Ann|checkout|Checkout|2026-03-03|customers could not/);
  expect(document(template)).toContain('# Cards refused\n\n## Impact\n\n- Affected: [How many');
});

it('finds facts that stand in the text', () => {
  const template = from(
    '# Post-mortem: checkout, 3 March 2026\n\n- **Date:** 3 March 2026\n- **Severity:** SEV-1\n- **Owner:** Ann Lee\n- **Status:** final\n\n**Impact:** 12 customers.\n',
  );
  expect(parsed(template).body.trimStart()).toBe(
    '# {{title}}\n\n- **Date:** {{date}}\n- **Severity:** {{severity}}\n- **Owner:** {{author}}\n- **Status:** ${1:draft}\n\n**Impact:** ${2:[Impact…]}$0\n',
  );
});

it('keeps the tables of a team, and asks in their columns', () => {
  const body = (text: string): string => parsed(from(text)).body;
  expect(
    body('# Outage\n\n## Action items\n\nSoon:\n\n| # | What | Who | Due |\n|:-|-|-|-|\n| 1 | Limit | Ann | now |\n'),
  ).toContain(
    '| # | What | Who | Due |\n| --- | --- | --- | --- |\n| ${1:[#…]} | ${2:[What…]} | ${3:[Who?]} | ${4:YYYY-MM-DD} |$0',
  );
  expect(
    body(
      '---\nlang: fr\n---\n\n# Panne\n\n## Chronologie\n\n| Heure (UTC) | Événement | Lien |\n|-|-|-|\n| 14:05 | Alerte | x |\n',
    ),
  ).toContain('| ${1:HH:MM} | ${2:[Que s’est-il passé\u00a0?]} | ${3:[Lien…]} |$0');
});

it('keeps what belongs to no section, and the headings of one that are its layout', () => {
  const text =
    '# Outage\n\nHow to read this: $HOME, {{name}}, {{ page.title }}, `${x}`, \\$1 and }.\n\n## How we work\n\nBlamelessly.\n\n' +
    '## Timeline\n\n### 3 March\n\n- 09:10 alarm\n\n## Lessons learned\n\n### What went well\n\nThe alarm.\n\n## Sign-off\n\n- [ ] read\n';
  const made = document(from(text));
  for (const kept of [
    'How to read this: $HOME, {{name}}, {{ page.title }}, `${x}`, \\$1 and }.',
    '## How we work\n\nBlamelessly.',
    '### What went well\n\n[What went well…]',
    '## Sign-off\n\n- [ ] read',
  ]) {
    expect(made).toContain(kept);
  }
  expect(made).not.toMatch(/3 March|09:10|The alarm/);
});

describe('what it makes of a sample', () => {
  const folder = new URL('../../samples/', import.meta.url);
  const samples = ['en', 'fr'].flatMap((language) =>
    readdirSync(new URL(`${language}/`, folder)).map((name) => `${language}/${name}`),
  );
  test.each(samples)('%s has the same sections, in the same order, all open', (path) => {
    const text = readFileSync(new URL(path, folder), 'utf8');
    const titles = (of: string): string[] =>
      new Postmortem(of).sections.filter(({ as }) => as === 'heading').map(({ kind, title }) => `${kind} ${title}`);
    const template = from(text);
    const made = document(template);
    expect(titles(made)).toEqual(titles(text));
    const stops = tabStops(template);
    expect(stops.filter((stop) => stop > 0)).toEqual([...new Set(stops)].filter((stop) => stop > 0));
    expect(new Postmortem(made).placeholders.length).toBeGreaterThan(8);
    expect(new Postmortem(made).metadata).toMatchObject({ status: { value: 'draft' }, date: { value: '2026-03-12' } });
  });
});

it('is a template without a fault, whatever the document', () => {
  const piece = fc.constantFrom(
    ...['---\n', 'title: ', 'owner: [', 'a: &x 1\n', 'b: *x\n', '"', "'", '{', '}', '$1', '${2:', '{{title}}', '{{x}}'],
    ...[
      '# ',
      '## Impact\n',
      '## Timeline\n',
      '### 14:05 ',
      '| a | Owner |\n',
      '|--|--|\n',
      '**Cause:** ',
      '\\',
      '~~~\n',
    ],
    ...[
      '\n',
      '\r\n',
      '\n\n',
      'text',
      'Owner: Ann',
      '- ',
      '+++\n',
      '\t',
      ': ',
      '|\n  x\n',
      '#',
      '[x]: y\n',
      '<!--',
      'é',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.string(), (pieces, name) => {
      const text = pieces.join('');
      expect(parseTemplate(from(text, name))).not.toHaveProperty('problems');
      expect(parseTemplate(from(`---\n${text}\n---\n${text}`, name))).not.toHaveProperty('problems');
    }),
    { numRuns: 1000 },
  );
  expect(parseTemplate(from('## Impact\n\nAll.\n\n'.repeat(150)))).not.toHaveProperty('problems');
});
