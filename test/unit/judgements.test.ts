import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lint, Postmortem, resolveConfig, rules, rulesById } from '../../src/index.ts';

type Sections = Readonly<Record<string, string>>;

interface Judgements {
  /** A finished document, section by section. */
  readonly document: Sections;
  /** By rule what is another in it, and whether the rule has something to say then. */
  readonly rules: Readonly<Record<string, readonly Sections[]>>;
}

const read = (language: string): Judgements =>
  parse(readFileSync(join(import.meta.dirname, `../fixtures/judgements/${language}.yaml`), 'utf8'));

function findings(id: string, { front, ...sections }: Sections): string[] {
  const body = Object.values(sections).filter(Boolean).join('\n\n');
  const model = new Postmortem(`${front ? `---\n${front}\n---\n\n` : ''}${body}\n`);
  // What is off by default is judged too.
  const severity = rulesById.get(id)?.severity === 'off' ? 'info' : true;
  const { config } = resolveConfig(rules, [{ origin: 'file', value: { rules: { [id]: severity } } }]);
  return lint(model, rules, config, '2026-03-10')
    .filter(({ rule }) => rule === id)
    .map(({ start, end }) => model.text.slice(start, end));
}

for (const language of ['en', 'fr']) {
  const { document, rules: judged } = read(language);
  for (const [id, cases] of Object.entries(judged)) {
    describe(`${id} (${language})`, () => {
      it.each(cases.map(({ fires, silent, ...changed }) => ({ fires, why: fires ?? silent, changed })))(
        '$why',
        ({ fires, changed }) => {
          const found = findings(id, { ...document, ...changed });
          if (fires) expect(found).not.toEqual([]);
          else expect(found).toEqual([]);
        },
      );
    });
  }
}
