import { parentPort, workerData } from 'node:worker_threads';
import { localeFor } from '../index.ts';
import { Judge } from './judge.ts';
import type { Start } from './threads.ts';

/** Judges each batch of paths that arrives. */
export async function listen(): Promise<void> {
  const { language, ...judging } = workerData as Start;
  const judge = await Judge.create({ ...judging, locale: localeFor(language) });
  parentPort?.on('message', (paths: readonly string[]) =>
    parentPort?.postMessage(paths.map((path) => judge.file(path))),
  );
}
