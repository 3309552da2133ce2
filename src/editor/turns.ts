/** The longest time, in milliseconds, for which others in the process of the extensions are kept waiting. */
const longest = 6;

/** When our turn began; null before we do anything, and again once others could have had theirs. */
let began: number | null = null;
let next: Promise<void> | null = null;

function isOver(): boolean {
  if (began === null) {
    began = performance.now();
    setTimeout(() => {
      began = null;
    });
  }
  return performance.now() - began > longest;
}

/** Where our turn has lasted long enough, others get theirs first: somebody may be typing. */
export async function turn(): Promise<void> {
  while (isOver()) {
    next ??= new Promise((resolve) => {
      // After so much work the first timer is due at once: it fires before the next message is looked at.
      setTimeout(() =>
        setTimeout(() => {
          next = null;
          resolve();
        }),
      );
    });
    await next;
  }
}

/** Does work step by step, and lets others have their turn in between. */
export async function inTurns<Result>(work: Generator<unknown, Result>): Promise<Result> {
  for (;;) {
    // Nearly every step is short: waiting for each would take longer than many of them.
    if (isOver()) await turn();
    const { done, value } = work.next();
    if (done) return value;
  }
}
