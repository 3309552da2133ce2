import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decide, inspect, lint, Postmortem, resolveConfig, rules, type SectionKind } from '../../src/index.ts';

/** Articles of the press about the four incidents, prose without headings; they are not part of this repository. */
const folder = join(import.meta.dirname, '../../../shared/seeds');
const corpus = join(import.meta.dirname, '../../../shared/corpus/files');

type Verdict = 'covered' | 'partial' | 'missing';

/** What a careful reader finds in each, kind by kind. */
const verdicts: Readonly<Record<string, Readonly<Partial<Record<SectionKind, Verdict>>>>> = {
  '000': {
    cause: 'partial',
    impact: 'partial',
    timeline: 'partial',
    'data-loss': 'missing',
    apology: 'covered',
    remediation: 'missing',
  },
  '001': {
    cause: 'missing',
    impact: 'covered',
    timeline: 'partial',
    'data-loss': 'partial',
    apology: 'missing',
    remediation: 'missing',
  },
  '002': {
    cause: 'partial',
    impact: 'partial',
    timeline: 'partial',
    'data-loss': 'missing',
    apology: 'missing',
    remediation: 'missing',
  },
  '003': {
    cause: 'partial',
    impact: 'partial',
    timeline: 'partial',
    'data-loss': 'missing',
    apology: 'missing',
    remediation: 'missing',
  },
  '004': {
    cause: 'covered',
    impact: 'partial',
    timeline: 'partial',
    'data-loss': 'covered',
    apology: 'covered',
    remediation: 'partial',
  },
};

describe.skipIf(!existsSync(folder))('articles without headings', () => {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];

  it.each(files)('%s says what its readers find in it, and no more', (file) => {
    const model = new Postmortem(readFileSync(join(folder, file), 'utf8'));
    for (const [kind, verdict] of Object.entries(verdicts[file.slice(0, 3)] ?? {})) {
      const statements = model.statementsOfKind(kind as SectionKind);
      expect(statements.length > 0, `${kind} is ${verdict}`).toBe(verdict !== 'missing');
      // What is only touched upon says what it lacks: hedged, vague, unquantified, for one group only …
      if (verdict === 'partial')
        expect(
          statements.some(({ variant }) => variant !== null),
          kind,
        ).toBe(true);
    }
  });
});

describe.skipIf(!existsSync(corpus))('every real document', () => {
  const { config } = resolveConfig(rules, []);
  const files = existsSync(corpus) ? readdirSync(corpus) : [];

  it('is linted and inspected; what is no postmortem has no finding', () => {
    for (const file of files) {
      const model = new Postmortem(readFileSync(join(corpus, file), 'utf8'));
      expect(inspect(model, file).sections).toBeInstanceOf(Array);
      expect(
        lint(model, rules, config).filter(({ rule }) => rule === 'internal-error'),
        file,
      ).toEqual([]);
      if (file.startsWith('neg-')) expect(decide(model, config, file).postmortem, file).toBe(false);
    }
  });
});
