import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint, Postmortem, resolveConfig, rules } from '../../src/index.ts';

const folder = join(import.meta.dirname, '../fixtures/finished');

/** What an experienced reviewer would still say: letters tell it all, without headings to find it by. */
const stillSaid: Readonly<Record<string, readonly string[]>> = {
  'fr-lettre-inscriptions.md': ['info missing-impact'],
  'letter-from-a-forum.md': ['info missing-cause', 'info missing-impact', 'info missing-timeline'],
};

describe('a good postmortem in a style of its own', () => {
  it.each(readdirSync(folder))('%s has next to nothing to find', (file) => {
    const model = new Postmortem(readFileSync(join(folder, file), 'utf8'));
    expect(model.recognition.postmortem).toBe(true);
    const { config } = resolveConfig(rules, []);
    const findings = lint(model, rules, config, '2026-03-01').map(({ severity, rule }) => `${severity} ${rule}`);
    expect(findings).toEqual(stillSaid[file] ?? []);
  });
});
