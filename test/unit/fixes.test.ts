import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRuleDocs } from '../../scripts/gen/ruleDocs.ts';
import {
  applyEdits,
  changeOf,
  type Finding,
  lint,
  localeFor,
  Postmortem,
  resolveConfig,
  rules,
} from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');

/** Every rule at work, so that every fix is tried. */
const value = { rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity === 'off' ? 'info' : true])) };
const { config } = resolveConfig(rules, [{ origin: 'file', value }]);

const examples = rules.flatMap(({ id }) =>
  readRuleDocs(root, id).flatMap((page) =>
    page.examples.map(({ document, line }) => [`${id}/rule.md:${line}`, document] as const),
  ),
);
const corpus = join(root, '../shared/corpus/files');
const real = existsSync(corpus)
  ? readdirSync(corpus)
      .filter((file) => !file.startsWith('neg-'))
      .map((file) => [file, readFileSync(join(corpus, file), 'utf8')] as const)
  : [];

const findingsOf = (text: string): Finding[] => lint(new Postmortem(text), rules, config);

/** The text after a fix as a person gets it: tab stops show their hints. */
function fixed(text: string, finding: Finding): string {
  const model = new Postmortem(text);
  const change = changeOf(model, finding.fix!, localeFor(model.language));
  const edits = change.edits.map((edit) => (change.snippet ? { ...edit, text: plain(edit.text) } : edit));
  return applyEdits(text, edits);
}

const plain = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([$}\\])/g, '$1');

/** How often a rule finds the same words: where it speaks once an incident, a fix may let it see the next place. */
const count = (text: string, findings: readonly Finding[], like: Finding, words: string): number =>
  findings.filter(({ rule, start, end }) => rule === like.rule && text.slice(start, end) === words).length;

/** A question that a fix inserted is reported until it is answered; that is what it is for. */
const errors = (findings: readonly Finding[]): number =>
  findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'placeholder-left').length;

describe('a fix', () => {
  it.each([...examples, ...real])('of %s removes its finding and makes no error', (_, text) => {
    const before = findingsOf(text);
    for (const finding of before) {
      if (!finding.fix) continue;
      const result = fixed(text, finding);
      const after = findingsOf(result);
      const words = text.slice(finding.start, finding.end);
      expect(count(result, after, finding, words), finding.rule).toBeLessThan(count(text, before, finding, words));
      expect(errors(after), finding.rule).toBeLessThanOrEqual(errors(before));
    }
  });

  it.each([...examples, ...real])('that is safe converges on %s', (_, document) => {
    let text = document;
    for (let round = 0; round < 4; round++) {
      const model = new Postmortem(text);
      const edits = findingsOf(text).flatMap(({ fix }) =>
        fix?.kind === 'safe' ? changeOf(model, fix, localeFor(model.language)).edits : [],
      );
      if (!edits.length) return;
      text = applyEdits(text, edits);
    }
    expect(findingsOf(text).filter(({ fix }) => fix?.kind === 'safe')).toEqual([]);
  });
});
