import { readdirSync, readFileSync } from 'node:fs';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { lint, Postmortem, resolveConfig, rules } from '../../src/index.ts';

setFlagsFromString('--expose-gc');
// As the command line has it: what V8 makes among the old right away, on a guess, is no sign that anything holds it.
setFlagsFromString('--no-allocation-site-pretenuring');
const samples = ['en', 'fr'].flatMap((tag) => {
  const folder = new URL(`../../samples/${tag}/`, import.meta.url);
  return readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
});

const gc = runInNewContext('gc') as (options?: { readonly type: 'minor' }) => void;

const warm = 3;
const rounds = 5;

/** What has outlived garbage collections, in bytes. */
const old = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space')?.space_used_size ?? Number.NaN;

/**
 * Objects live in the young part of the heap, which is tidied up in a moment, unless something old holds them: an object
 * made with another as its prototype, or a literal with a getter, is held by its hidden class, and with it the document.
 */
it('nothing of a document outlives it', () => {
  const { config } = resolveConfig(rules, []);
  const judge = (text: string): number => lint(new Postmortem(text), rules, config).length;
  const judgeAll = (round: number): void => {
    for (const text of samples) {
      judge(`${text}\nRound ${round}.\n`);
      // What survives this twice is old.
      gc({ type: 'minor' });
      gc({ type: 'minor' });
    }
  };
  // Until nothing is compiled any more.
  for (let round = 0; round < warm; round++) judgeAll(round);
  gc();
  const before = old();
  for (let round = 0; round < rounds; round++) judgeAll(warm + round);
  // The texts of the last one alone are half of that; a document that is kept whole takes six hundred thousand.
  expect((old() - before) / rounds / samples.length, 'bytes a document').toBeLessThan(200_000);
});
