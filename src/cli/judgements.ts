import type { Judged, Judging } from './judge.ts';

/** Fewer files than these are done before a thread has started. */
const worthThreads = 48;

/**
 * The files judged, in their order, on as many threads as somebody wants. Many files are never judged here, not even for
 * a single thread: only threads keep to the memory they are given. A second one takes half as much memory again, and
 * gains little where two cores are one.
 */
export async function* judgements(paths: readonly string[], judging: Judging, threads: number): AsyncGenerator<Judged> {
  if (paths.length >= worthThreads || (threads > 1 && paths.length > 1)) {
    const { judgedInThreads } = await import('./threads.ts');
    yield* judgedInThreads(paths, judging, threads);
  } else {
    const judge = await (await import('./judge.ts')).Judge.create(judging);
    for (const path of paths) yield judge.file(path);
  }
}
