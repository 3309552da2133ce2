/** The longest time, in milliseconds, for which others in the process of the extensions are kept waiting. */
const longest = 6;

let began = 0;
let next: Promise<void> | null = null;

/** Where our turn has lasted long enough, others get theirs first: somebody may be typing. */
export async function turn(): Promise<void> {
  while (performance.now() - began > longest) {
    next ??= new Promise((resolve) => {
      setTimeout(() => {
        began = performance.now();
        next = null;
        resolve();
      });
    });
    await next;
  }
}

/** Does work step by step, and lets others have their turn in between. */
export async function inTurns<Result>(work: Generator<unknown, Result>): Promise<Result> {
  for (;;) {
    await turn();
    const { done, value } = work.next();
    if (done) return value;
  }
}
