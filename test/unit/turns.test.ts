import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurns } from '../../src/editor/turns.ts';

let now = 0;
beforeEach(async () => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  await others();
});
afterEach(() => vi.restoreAllMocks());

/** Until whoever waits has had a turn. */
const others = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });

/** Work of some steps that take as many milliseconds each. */
function* work(steps: number, milliseconds: number): Generator<undefined, void> {
  for (let step = 0; step < steps; step++) {
    now += milliseconds;
    yield;
  }
}

/** Whether somebody else had a turn before the work was done. */
async function isInterrupted(steps: number, milliseconds: number): Promise<boolean> {
  let interrupted = false;
  setTimeout(() => {
    interrupted = true;
  });
  await inTurns(work(steps, milliseconds));
  return interrupted;
}

it('long work lets others have their turn before it is done', async () => {
  expect(await isInterrupted(20, 2)).toBe(true);
});

it('work that is soon done waits for nobody', async () => {
  expect(await isInterrupted(3, 1)).toBe(false);
});
