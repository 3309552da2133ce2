import { Judge, type Judged, type Judging } from './judge.ts';

/** Fewer files than these are done before a second thread has started. */
const worthThreads = 48;

/** The files judged, in their order, on as many threads as help; `threads` is the number wanted, null for as many as help. */
export async function* judgements(
  paths: readonly string[],
  judging: Judging,
  threads: number | null,
): AsyncGenerator<Judged> {
  const wanted = threads ?? (paths.length < worthThreads ? 1 : (await import('./threads.ts')).usefulThreads());
  if (wanted > 1 && paths.length > 1) yield* (await import('./threads.ts')).judgedInThreads(paths, judging, wanted);
  else {
    const judge = await Judge.create(judging);
    for (const path of paths) yield judge.file(path);
  }
}
