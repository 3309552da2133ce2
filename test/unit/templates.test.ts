import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { Postmortem } from '../../src/index.ts';
import { fillTemplate, parseTemplate, type Template } from '../../src/write/template.ts';
import { variablesOf } from '../../src/write/variables.ts';
import { inserted, stopTexts, tabStops } from './snippetText.ts';
import { frenchFaults, placeholder } from './typography.ts';

const folder = new URL('../../templates/', import.meta.url);
const names = readdirSync(new URL('en/', folder));
const languages = ['en', 'fr'] as const;
const reader = unified().use(remarkParse).use(remarkGfm);

function template(language: string, name: string): Template {
  const read = parseTemplate(readFileSync(new URL(`${language}/${name}`, folder), 'utf8'));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

function filled(template: Template, title = 'Checkout down'): { facts: Record<string, unknown>; body: string } {
  const facts = { title, severity: 'SEV-1', author: 'On-call lead', services: 'checkout' };
  const document = inserted(fillTemplate(template, variablesOf(facts, new Date('2026-03-12T05:00:00Z'))));
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(document) ?? [];
  return { facts: parseYaml(yaml), body };
}

/** Headings by depth, tables by their rows, list items and emphasis: what must not depend on what was filled in. */
function shape(body: string): Record<string, number[]> {
  const found: Record<string, number[]> = { headings: [], tables: [], items: [], emphasis: [], html: [] };
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') found.headings?.push(node.depth);
    else if (node.type === 'tableRow') found.tables?.push(node.children.length);
    else if (node.type === 'listItem') found.items?.push(1);
    else if (node.type === 'emphasis') found.emphasis?.push(1);
    else if (node.type === 'html') found.html?.push(1);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(reader.parse(body));
  return found;
}

test('every template is there in every language', () => {
  expect(names.length).toBeGreaterThanOrEqual(8);
  for (const language of languages) expect(readdirSync(new URL(`${language}/`, folder))).toEqual(names);
});

test('the picker lists them in the order of how often they are wanted, the same in every language', () => {
  const index: { path: string; language: string }[] = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8'));
  const usual = ['public', 'internal', 'short', 'sre', 'customer-letter', 'data-loss', 'security', 'learning-review'];
  for (const one of languages) {
    const listed = index.filter(({ language }) => language === one).map(({ path }) => path);
    expect(listed).toEqual(usual.map((name) => `templates/${one}/${name}.md`));
  }
});

describe.each(languages.flatMap((language) => names.map((name) => [language, name] as const)))(
  '%s/%s',
  (language, name) => {
    const each = template(language, name);

    test('says in one sentence what it is for', () => {
      expect(each.meta.title).toMatch(/^\p{Lu}.{3,24}$/u);
      expect(each.meta.description).toMatch(/^\p{Lu}.{20,83}\.$/u);
    });

    test('has the front matter of a draft', () => {
      const { facts } = filled(each);
      expect(facts).toEqual({
        title: 'Checkout down',
        date: '2026-03-12',
        severity: 'SEV-1',
        status: 'draft',
        audience: expect.stringMatching(/^(?:public|internal)$/),
        lang: language,
        timezone: 'UTC',
        services: 'checkout',
        owner: 'On-call lead',
      });
    });

    test('is walked through stop by stop, the summary last, and ends at the end', () => {
      const stops = tabStops(each.body).filter((stop) => stop > 0);
      expect([...stops].sort((a, b) => a - b)).toEqual(stops.map((_, index) => index + 1));
      expect(each.body).toMatch(/\$0\n$/);
      expect(tabStops(each.body).filter((stop) => stop === 0)).toHaveLength(1);
      const summary = each.body.search(/^## (?:Summary|Résumé|What happened|Que s’est-il passé)/m);
      expect(tabStops(each.body.slice(summary))[0]).toBe(stops.length);
    });

    test('asks in placeholders and nowhere else', () => {
      for (const text of stopTexts(each.body)) expect(text).toMatch(placeholder);
      const { body } = filled(each);
      const left = stopTexts(each.body).reduce((text, hint) => text.replace(hint, 'x'), body);
      expect(left).not.toMatch(/(?<!passé\u00a0)\?|[[\]<>]|…|TODO|TBD|HH:MM|YYYY/);
      expect(shape(body)).toMatchObject({ emphasis: [], html: [] });
    });

    test('is read by the linter as it is meant: all that is open is found, then every section, milestone and action', () => {
      const { facts, body } = filled(each);
      expect(new Postmortem(body).placeholders.map(({ text }) => text)).toEqual(stopTexts(each.body));

      let minute = 10;
      const written = body
        .replace(/HH:MM/g, () => `14:${minute++}`)
        .replace(/YYYY-MM-DD|AAAA-MM-JJ/g, '2026-04-01')
        .replace(/\[[^\]]*\]/g, language === 'en' ? 'twelve customers of the shop' : 'douze clients de la boutique');
      const model = new Postmortem(written);
      expect(model.placeholders).toEqual([]);
      expect(model.recognition.postmortem).toBe(true);
      const kinds = [...model.sections, ...model.statements].map(({ kind }) => kind);
      const asked = ['summary', 'impact', 'timeline', 'cause', 'resolution', 'data-loss', 'remediation', 'apology'];
      const spared = facts.audience === 'public' ? [] : ['resolution', 'apology'];
      expect(kinds).toEqual(expect.arrayContaining(asked.filter((kind) => !spared.includes(kind))));
      const milestones = model.timelines.flatMap(({ events }) => events.map(({ milestone }) => milestone));
      expect(milestones.filter((milestone) => milestone !== null)).toEqual(
        expect.arrayContaining(['started', 'detected', 'resolved']),
      );
      expect(model.actions.length).toBeGreaterThan(0);
    });

    test('keeps its headings, lists and tables whatever the title', () => {
      const usual = shape(filled(each).body);
      expect(usual.headings?.[0]).toBe(1);
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
          expect(shape(filled(each, title).body)).toEqual(usual);
        }),
        { numRuns: 6 },
      );
    });

    test('has the layout of its twin in the other language', () => {
      const twin = template(language === 'en' ? 'fr' : 'en', name);
      expect(tabStops(twin.body)).toEqual(tabStops(each.body));
      expect(shape(filled(twin).body)).toEqual(shape(filled(each).body));
      expect(filled(twin).facts.audience).toBe(filled(each).facts.audience);
    });

    test('is set as its language asks', () => {
      if (language === 'fr')
        expect(frenchFaults(`${filled(each).body}\n${Object.values(each.meta).slice(0, 2).join('\n')}`)).toEqual([]);
      else expect(`${each.body}${each.meta.description}`).not.toMatch(/[\u00a0\u202f]|'/);
    });
  },
);
