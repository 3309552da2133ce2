/// <reference lib="esnext.disposable" />

/** What a launcher puts servers, browsers and temporary folders on as they start. */
export type Started = AsyncDisposableStack;

/** What the person has to put right first. The sentence is all that is printed, and the launcher ends with code 2. */
export class CannotRun extends Error {}

/**
 * Runs a launcher and ends the process with the exit code that `body` returns. Whatever was started is taken
 * down in reverse order however the run ends: done, failed, interrupted or out of time (none when `minutes` is not given).
 */
export async function launch(body: (started: Started) => Promise<number>, minutes?: number): Promise<never> {
  const started = new AsyncDisposableStack();
  const cutShort = new Promise<number>((resolve, reject) => {
    process.once('SIGINT', () => resolve(130));
    process.once('SIGTERM', () => resolve(143));
    if (minutes) setTimeout(() => reject(new Error(`Not done after ${minutes} minutes: given up.`)), minutes * 60_000);
  });
  let code: number;
  try {
    code = await Promise.race([body(started), cutShort]);
  } catch (error) {
    console.error(error instanceof CannotRun ? error.message : error);
    code = error instanceof CannotRun ? 2 : 1;
  }
  await started.disposeAsync().catch(console.error);
  process.exit(code);
}
