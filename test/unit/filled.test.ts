import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  applyEdits,
  insertSection,
  lint,
  localeFor,
  messageOf,
  Postmortem,
  resolveConfig,
  rules,
  rulesById,
  type SectionKind,
  statuses,
} from '../../src/index.ts';
import { fillTemplate, parseTemplate } from '../../src/write/template.ts';
import { variablesOf } from '../../src/write/variables.ts';
import { inserted } from './snippetText.ts';

// What a person gets who answers the questions of a template, or of a snippet, and nothing else: nobody is to be told
// off for what was ours.

type Tag = 'en' | 'fr';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { config } = resolveConfig(rules, []);

/** What is found in a document that somebody has handed over for review. */
function findings(text: string, tag: Tag): string[] {
  const model = new Postmortem(text);
  expect(model.recognition.postmortem).toBe(true);
  return lint(model, rules, config).map(
    (finding) =>
      `${model.lines.positionAt(finding.start).line + 1} ${finding.rule}: ${messageOf(finding, rulesById, localeFor(tag))}`,
  );
}

/** Answers by what a question asks for, the first that fits. */
const answers: Readonly<Record<Tag, readonly (readonly [question: RegExp, answer: string])[]>> = {
  en: [
    [/^\[P\d/, 'P1'],
    [/ticket|bug|which\?\]/i, 'PAY-12'],
    [/^\[(?:Who|who)\?\]/, 'Payments team'],
    [/apologise|harm, in/i, 'We apologise to the 1,200 customers who could not pay'],
    [
      /^\[(?:Was|Which) .*data|^\[None|^\[Is the data/i,
      'No data was lost: the ledgers of 3 March were compared line by line',
    ],
    [/^\[\p{Ll}/u, 'the 1,200 customers of the shop'],
    [/./, 'A new limit let 1,200 of 40,000 orders fail'],
  ],
  fr: [
    [/^\[P\d/, 'P1'],
    [/ticket|lequel/i, 'PAY-12'],
    [/^\[(?:Q|q)ui\u00a0\?\]/, 'Équipe paiement'],
    [/excusons|préjudice/i, 'Nous présentons nos excuses aux 1 200 clients qui n’ont pas pu payer'],
    [
      /^\[(?:Des|Quelles) données|^\[Aucune|^\[Les données/i,
      'Aucune donnée n’a été perdue : les registres du 3 mars ont été comparés ligne par ligne',
    ],
    [/^\[\p{Ll}/u, 'les 1 200 clients de la boutique'],
    [/./, 'Une nouvelle limite a fait échouer 1 200 commandes sur 40 000'],
  ],
};

/** Every question of a text answered; times and days go on from one to the next. */
function answered(text: string, tag: Tag): string {
  let minute = 10;
  let day = 10;
  return text
    .replace(/HH:MM/g, () => `14:${minute++}`)
    .replace(/YYYY-MM-DD|AAAA-MM-JJ/g, () => `2026-04-${day++}`)
    .replace(
      /\[(?!ticket)[^\]]*\](?!\()/g,
      (question) => answers[tag].find(([asks]) => asks.test(question))?.[1] ?? '',
    );
}

const tags: Tag[] = ['en', 'fr'];
const templates = tags.flatMap((tag) =>
  readdirSync(new URL(`../../templates/${tag}`, import.meta.url)).map((name) => [tag, name] as const),
);

/** A document of our own making for an outage of the shop. */
function filledTemplate(tag: Tag, name: string): string {
  const template = parseTemplate(read(`templates/${tag}/${name}`));
  if ('problems' in template) throw new Error(name);
  const facts = {
    title: tag === 'en' ? 'Orders failed on 3 March 2026' : 'Commandes en échec le 3 mars 2026',
    severity: 'SEV-2',
    author: 'Payments team',
    services: 'checkout',
  };
  return inserted(fillTemplate(template, variablesOf(facts, new Date('2026-03-05T09:00:00Z'))));
}

test.each(templates)('the template %s/%s asks until it is answered, then lints clean', (tag, name) => {
  const document = filledTemplate(tag, name);
  const asked = findings(document, tag).filter((one) => one.includes('placeholder-left'));
  expect(asked.length).toBeGreaterThan(10);
  for (const status of statuses) {
    expect(findings(answered(document.replace('status: draft', `status: ${status}`), tag), tag)).toEqual([]);
  }
});

const snippets = tags.flatMap((tag) =>
  Object.entries(JSON.parse(read(`snippets/${tag}.json`)) as Record<string, Snippet>).flatMap(([name, snippet]) =>
    snippet.sections.map((section) => [tag, name, section, snippet] as const),
  ),
);

interface Snippet {
  readonly sections: readonly SectionKind[];
  readonly body: string | readonly string[];
}

/** Puts a text where it belongs in a section: a row under the head of a table, an item or a paragraph before the others. */
function intoSection(document: string, kind: SectionKind, text: string, tag: Tag): string {
  const edit = insertSection(new Postmortem(document), kind, localeFor(tag));
  const isThere = new Postmortem(document).sectionsOfKind(kind).length > 0;
  const whole = isThere ? document : applyEdits(document, [{ ...edit, text: inserted(edit.text) }]);
  const [section] = new Postmortem(whole).sectionsOfKind(kind);
  const { start } = section!.body;
  const head = /^\s*\|.*\n\| --- .*\n/.exec(whole.slice(start));
  if (text.startsWith('| [') || text.startsWith('| HH')) {
    const at = start + (head?.[0].length ?? 0);
    return `${whole.slice(0, at)}${text}\n${whole.slice(at)}`;
  }
  const first = start + (/^\s*/.exec(whole.slice(start))?.[0].length ?? 0);
  const gap = text.startsWith('-') && whole[first] === '-' ? '\n' : '\n\n';
  return whole.slice(0, first) + text + gap + whole.slice(first);
}

test.each(snippets)('the snippet %s: %s in %s lints clean once it is answered', (tag, _, kind, { body }) => {
  const text = inserted(typeof body === 'string' ? body : body.join('\n'));
  const isRow = text.startsWith('| [') || text.startsWith('| HH');
  const base = filledTemplate(tag, isRow || kind === 'remediation' ? 'internal.md' : 'customer-letter.md');
  const document = intoSection(base.replace('status: draft', 'status: final'), kind, text, tag);
  expect(findings(document, tag).length).toBeGreaterThan(0);
  expect(findings(answered(document, tag), tag)).toEqual([]);
});
