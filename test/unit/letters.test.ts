import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../src/core/kinds.ts';
import { Postmortem } from '../../src/index.ts';

const folder = join(import.meta.dirname, '../fixtures/letters');

const required: readonly SectionKind[] = ['impact', 'timeline', 'cause', 'remediation', 'data-loss', 'apology'];

/** What a letter does not say, or says in a way that is not read. */
const unsaid: Readonly<Record<string, readonly SectionKind[]>> = {
  'en-post-incident-note-thermostat-data.md': ['timeline'],
  'en-so-about-those-duplicate-invoices.md': ['data-loss'],
  'en-transit-loss-in-frankfurt.md': ['data-loss'],
  'fr-pourquoi-vos-colis-ont-fait.md': ['data-loss'],
};

describe('a letter without headings', () => {
  it.each(readdirSync(folder))('%s is a postmortem, and says all that is asked for', (file) => {
    const model = new Postmortem(readFileSync(join(folder, file), 'utf8'));
    expect(model.recognition.postmortem).toBe(true);
    const said = new Set(model.statements.filter(({ partial }) => !partial).map(({ kind }) => kind));
    expect(required.filter((kind) => !said.has(kind))).toEqual(unsaid[file] ?? []);
  });
});
