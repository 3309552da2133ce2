import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { lint, Postmortem, resolveConfig, rules } from '../src/index.ts';
import { postmortem } from './documents.ts';
import { hostile } from './hostile.ts';
import { progress } from './measure.ts';
import { peer } from './peers.ts';

/** Milliseconds, or null where it was not done when patience ended, or not at all. */
export interface HostileRow {
  readonly name: string;
  readonly one: number | null;
  readonly two: number | null;
  readonly markdownlint: number | null;
  readonly remark: number | null;
}

type Tool = keyof typeof patience;

/** How many milliseconds are waited: others are not measured, only shown to take longer. */
export const patience = { postmortem: 10_000, markdownlint: 2000, remark: 2000 } as const;

const megabyte = 1_000_000;

/** Each input at 1 MB and 2 MB, and at 1 MB with what others parse with; in a thread, since some never come back. */
export async function hostileRuns(names = Object.keys(hostile)): Promise<HostileRow[]> {
  const rows: HostileRow[] = [];
  for (const name of names) {
    progress(name);
    rows.push({
      name,
      one: await taken('postmortem', name, megabyte),
      two: await taken('postmortem', name, 2 * megabyte),
      markdownlint: await taken('markdownlint', name, megabyte),
      remark: await taken('remark', name, megabyte),
    });
  }
  progress();
  return rows;
}

function taken(tool: Tool, name: string, bytes: number): Promise<number | null> {
  return new Promise((done) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { tool, name, bytes } });
    const give = (milliseconds: number | null): void => {
      clearTimeout(timer);
      void worker.terminate();
      done(milliseconds);
    };
    let timer: NodeJS.Timeout | undefined;
    worker.on('message', (milliseconds: number | null) => {
      if (milliseconds === null) timer = setTimeout(give, patience[tool], null);
      else give(milliseconds);
    });
    // Running out of stack or memory is not coming back either.
    worker.on('error', () => give(null));
  });
}

async function workOf(tool: Tool): Promise<(text: string) => unknown> {
  if (tool === 'markdownlint') {
    const { lint: check } = await peer<{ lint(options: object): unknown }>('markdownlint/lib/exports-sync.mjs');
    return (text) => check({ strings: { 'a.md': text } });
  }
  if (tool === 'remark') {
    const { remark } = await peer<{ remark(): { parse(text: string): unknown } }>('remark/index.js');
    return (text) => remark().parse(text);
  }
  const { config } = resolveConfig(rules, []);
  return (text) => lint(new Postmortem(text), rules, config);
}

if (!isMainThread) {
  const { tool, name, bytes } = workerData as { tool: Tool; name: string; bytes: number };
  const make = hostile[name] as (bytes: number) => string;
  const work = await workOf(tool);
  work(make(2000));
  // What the package ships ready, phrases above all, is made from source here: once, and not by the input.
  work(postmortem('en', 2000, 1));
  const text = make(bytes);
  // It begins.
  parentPort?.postMessage(null);
  const start = performance.now();
  work(text);
  parentPort?.postMessage(performance.now() - start);
}
