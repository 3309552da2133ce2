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
  let round = 0;
  // Until nothing is compiled any more.
  while (round < warm) judgeAll(round++);
  const kept = (): number => {
    gc();
    const before = old();
    for (let i = 0; i < rounds; i++) judgeAll(round++);
    return (old() - before) / rounds / samples.length;
  };
  // What is held is there each time; what the process does beside only now and then. The texts of the last document alone
  // are half of the bound; one that is kept whole takes six hundred thousand.
  expect(Math.min(kept(), kept(), kept()), 'bytes a document').toBeLessThan(200_000);
});
