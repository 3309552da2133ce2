import type { Judged, Judging } from './judge.ts';

/** Fewer files than these are done before a thread has started. */
const worthThreads = 48;

/**
 * The files judged, in their order, on as many threads as help; `threads` is the number wanted, null for as many as
 * help. Many files are never judged here, not even for a single thread: only threads keep to the memory they are given.
 */
export async function* judgements(
  paths: readonly string[],
  judging: Judging,
  threads: number | null,
): AsyncGenerator<Judged> {
  if (paths.length >= worthThreads || (threads !== null && threads > 1 && paths.length > 1)) {
    const { judgedInThreads, usefulThreads } = await import('./threads.ts');
    yield* judgedInThreads(paths, judging, Math.max(1, threads ?? usefulThreads()));
  } else {
    const judge = await (await import('./judge.ts')).Judge.create(judging);
    for (const path of paths) yield judge.file(path);
  }
}
