import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Example, readRuleDocs } from '../../scripts/gen/ruleDocs.ts';
import {
  applyEdits,
  changeOf,
  lint,
  localeFor,
  messageOf,
  Postmortem,
  resolveConfig,
  rules,
  rulesById,
} from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');

/** Every example also runs with other line breaks, with a byte order mark, moved down, and after an incremental edit. */
const shapes: Record<string, (text: string) => { text: string; previous?: Postmortem }> = {
  'as written': (text) => ({ text }),
  'with CRLF': (text) => ({ text: text.replaceAll('\n', '\r\n') }),
  'with a BOM': (text) => ({ text: `\ufeff${text}` }),
  'after an edit': (text) => ({
    text,
    previous: new Postmortem(`${text.slice(0, text.length >> 1)}x\n\n${text.slice(text.length >> 1)}`),
  }),
};

function findingsOf(
  id: string,
  example: Example,
  { text, previous }: { text: string; previous?: Postmortem },
): string[] {
  const model = new Postmortem(text, previous);
  const rule = rulesById.get(id)!;
  // An example shows what the rule says when it is on, at its usual severity.
  const { config } = resolveConfig(rules, [
    { origin: 'file', value: { rules: { [id]: rule.severity === 'off' ? 'info' : true } } },
  ]);
  return lint(model, rules, config, '2026-03-10')
    .filter((finding) => finding.rule === id)
    .map((finding) => {
      const start = model.lines.positionAt(finding.start);
      const end = model.lines.positionAt(finding.end);
      const message = messageOf(finding, rulesById, localeFor(example.language));
      return `${start.line + 1}:${start.column + 1}-${end.line + 1}:${end.column + 1} ${message}`;
    });
}

for (const rule of rules) {
  describe(rule.id, () => {
    const pages = readRuleDocs(root, rule.id);
    const examples = pages.flatMap((page) => page.examples);

    it('has an English and a French page, each with a fine and a faulty example', () => {
      expect(pages.map(({ language }) => language)).toEqual(['en', 'fr']);
      for (const page of pages) {
        expect(page.why).not.toBe('');
        expect(new Set(page.examples.map(({ kind }) => kind))).toEqual(new Set(['ok', 'bad']));
      }
    });

    for (const example of examples) {
      const name = `rule.md:${example.line} ${example.kind} (${example.language})`;
      for (const [shape, reshape] of Object.entries(shapes)) {
        it(`${name}, ${shape}`, () => {
          expect(findingsOf(rule.id, example, reshape(example.document))).toEqual(example.findings);
          if (example.kind === 'bad') expect(example.findings).not.toEqual([]);
        });
      }
      // Front matter must stay first, so only documents without it can be moved.
      if (!example.document.startsWith('---')) {
        it(`${name}, moved down`, () => {
          const moved = findingsOf(rule.id, example, { text: `\n\n\n${example.document}` });
          expect(moved.map(places)).toEqual(example.findings.map((line) => places(line).map((place) => place + 3)));
        });
      }
      if (example.fixed !== null) {
        it(`${name}, fixed`, () => expect(fixed(rule.id, example)).toBe(example.fixed));
      }
    }
  });
}

/** The first and the last line of a finding's place. */
const places = (finding: string): number[] =>
  [...finding.slice(0, finding.indexOf(' ')).matchAll(/(\d+):/g)].map(([, line]) => Number(line));

/** The document after the first fix of each finding, tab stops replaced by their hints. */
function fixed(id: string, { document, language }: Example): string {
  const model = new Postmortem(document);
  const { config } = resolveConfig(rules, [{ origin: 'file', value: { rules: { [id]: true } } }]);
  const edits = lint(model, [rulesById.get(id)!], config).flatMap(({ fix }) => {
    if (!fix) return [];
    const change = changeOf(model, fix, localeFor(language));
    return change.edits.map((edit) => (change.snippet ? { ...edit, text: withoutTabStops(edit.text) } : edit));
  });
  return applyEdits(document, edits).trimEnd();
}

const withoutTabStops = (snippet: string): string => snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '');
