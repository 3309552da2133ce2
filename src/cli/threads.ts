import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Judged, Judging } from './judge.ts';
import { shareWork } from './shared.ts';

/** What a thread is started with; the locale travels by its tag. */
export interface Start extends Omit<Judging, 'locale'> {
  readonly language: string;
}

/** Few enough to share the work evenly, enough to pay for a message. */
const batchSize = 16;

/** How many batches may wait for an earlier one: what is done but not yet printed is all that is ever held. */
const ahead = 16;

/**
 * In MB. A thread keeps nothing of a document, so that this is plenty for any that somebody wrote, and as fast as more;
 * without limits each would take what it can get before it tidies up, and with less it tidies up most of the time.
 */
const limits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 96 };

/** How V8 is to work while so many threads judge; to be said before the first one starts. */
function setUp(threads: number): void {
  // While V8 warms up, the little that was made since it last tidied up is still in use, so that it comes to believe that
  // whatever is made there lives for long, and keeps a document until all garbage is looked through.
  setFlagsFromString('--no-allocation-site-pretenuring');
  // It compiles in threads of its own, which take a tenth of all memory. One that judges gains by them, and needs only
  // their last word; several have no core to spare for them, and compile for themselves.
  setFlagsFromString(threads === 1 ? '--no-maglev' : '--no-concurrent-recompilation');
}

/** Judges files on several threads; they come in their order all the same. */
export async function* judgedInThreads(
  paths: readonly string[],
  { locale, ...judging }: Judging,
  threads: number,
): AsyncGenerator<Judged> {
  shareWork();
  setUp(threads);
  // One that is not there is said once, and here.
  if (judging.config !== undefined) new (await import('./configuration.ts')).Configurations(locale, judging.config);
  const start: Start = { ...judging, language: locale.tag };
  const batches = Math.ceil(paths.length / batchSize);
  const judgeHere = async (paths: readonly string[]): Promise<readonly Judged[]> => {
    const judge = await (await import('./judge.ts')).Judge.create({ locale, ...judging });
    return paths.map((path) => judge.file(path));
  };
  const pool = new Pool(Math.min(threads, batches), start, judgeHere);
  try {
    const pending = new Map<number, Promise<readonly Judged[]>>();
    for (let next = 0; next < batches; next++) {
      for (let one = next + pending.size; one < batches && one <= next + ahead; one++) {
        pending.set(one, pool.judge(paths.slice(one * batchSize, (one + 1) * batchSize)));
      }
      yield* (await pending.get(next)) ?? [];
      pending.delete(next);
    }
  } finally {
    pool.close();
  }
}

interface Task {
  readonly paths: readonly string[];
  readonly done: (judged: readonly Judged[]) => void;
  readonly failed: (error: unknown) => void;
}

/** Threads that take the next batch when they have finished one. */
class Pool {
  readonly #workers: Worker[];
  readonly #idle: Worker[];
  readonly #waiting: Task[] = [];
  readonly #running = new Map<Worker, Task>();
  readonly #start: Start;
  readonly #judgeHere: (paths: readonly string[]) => Promise<readonly Judged[]>;
  #failure: { readonly error: unknown } | null = null;

  /** `judgeHere` takes what is too much for a thread. */
  constructor(size: number, start: Start, judgeHere: (paths: readonly string[]) => Promise<readonly Judged[]>) {
    this.#start = start;
    this.#judgeHere = judgeHere;
    this.#workers = Array.from({ length: size }, () => this.#started());
    this.#idle = [...this.#workers];
  }

  judge(paths: readonly string[]): Promise<readonly Judged[]> {
    const result = new Promise<readonly Judged[]>((done, failed) => {
      this.#waiting.push({ paths, done, failed });
      this.#next();
    });
    // Whoever waits for an earlier batch hears of a failure there; this promise may never be waited for.
    result.catch(() => {});
    return result;
  }

  close(): void {
    for (const worker of this.#workers) void worker.terminate();
  }

  #started(): Worker {
    const worker = new Worker(join(import.meta.dirname, 'worker.cjs'), {
      workerData: this.#start,
      resourceLimits: limits,
    });
    worker.on('message', (judged: readonly Judged[]) => {
      this.#running.get(worker)?.done(judged);
      this.#running.delete(worker);
      this.#idle.push(worker);
      this.#next();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.#replace(worker);
      else this.#fail(error);
    });
    return worker;
  }

  #next(): void {
    while (this.#failure && this.#waiting.length) this.#waiting.shift()?.failed(this.#failure.error);
    while (this.#waiting.length && this.#idle.length) {
      const worker = this.#idle.pop() as Worker;
      const task = this.#waiting.shift() as Task;
      this.#running.set(worker, task);
      worker.postMessage(task.paths);
    }
  }

  /** A batch that a thread could not hold is judged here, and another thread takes the next. */
  #replace(worker: Worker): void {
    const task = this.#running.get(worker);
    this.#running.delete(worker);
    const fresh = this.#started();
    this.#workers.push(fresh);
    this.#idle.push(fresh);
    this.#next();
    if (task) this.#judgeHere(task.paths).then(task.done, task.failed);
  }

  #fail(error: unknown): void {
    this.#failure = { error };
    for (const task of this.#running.values()) task.failed(error);
    this.#next();
  }
}
