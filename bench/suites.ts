import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Language, languages, manual, postmortem } from './documents.ts';
import { alternate, type Command, type Stats, timed } from './measure.ts';
import { configurePeers, peers } from './peers.ts';

/** How much is measured: all of it, or as much as shows that it works. */
export interface Scale {
  readonly documents: number;
  readonly repository: number;
  readonly cached: number;
  readonly starts: number;
}

export const scales = {
  full: { documents: 1000, repository: 5000, cached: 2000, starts: 15 },
  quick: { documents: 200, repository: 1000, cached: 1000, starts: 5 },
} as const satisfies Readonly<Record<string, Scale>>;

/** Where the measuring happens: an empty folder, and the program as it ships. */
export interface Bench {
  readonly folder: string;
  readonly cli: string;
  readonly scale: Scale;
}

/** Many documents even out by themselves what the machine does besides. */
const once = 1;

export type Table = Readonly<Record<string, Stats>>;

const both: readonly Language[] = Object.keys(languages) as Language[];

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Postmortems of 12 KB, as many in English as in French. */
function writePostmortems(folder: string, count: number): void {
  for (let i = 0; i < count; i++) {
    const language = both[i % both.length] as Language;
    write(folder, `${i % 40}/${language}-${i}.md`, postmortem(language, 12_000, i));
  }
}

const ours = ({ cli }: Bench, ...args: string[]): Omit<Command, 'cwd'> => ({
  command: process.execPath,
  args: [cli, 'lint', '--fail-on', 'never', ...args],
});

const run = (cwd: string, command: Omit<Command, 'cwd'>) => () => timed({ ...command, cwd });

const peerRuns = (cwd: string, target: string, names = Object.keys(peers)) =>
  Object.fromEntries(names.map((name) => [name, run(cwd, (peers[name] as (typeof peers)[string])(target))]));

/** From nothing to the findings of one short file. */
export async function start(bench: Bench): Promise<Table> {
  const cwd = join(bench.folder, 'start');
  write(cwd, 'one.md', postmortem('en', 2000, 1));
  write(cwd, 'twelve.md', postmortem('en', 12_000, 1));
  configurePeers(cwd);
  return alternate(
    {
      'node -e 0': run(cwd, { command: process.execPath, args: ['-e', '0'] }),
      'postmortem lint (2 KB)': run(cwd, ours(bench, 'one.md')),
      'postmortem lint (12 KB)': run(cwd, ours(bench, 'twelve.md')),
      ...peerRuns(cwd, 'one.md'),
    },
    bench.scale.starts,
  );
}

/** Many postmortems, all rules, nothing remembered. */
export async function documents(bench: Bench): Promise<Table> {
  const cwd = join(bench.folder, 'documents');
  writePostmortems(join(cwd, 'docs'), bench.scale.documents);
  configurePeers(cwd);
  const table = await alternate(
    {
      postmortem: run(cwd, ours(bench, 'docs')),
      'postmortem --threads 2': run(cwd, ours(bench, 'docs', '--threads', '2')),
      ...peerRuns(cwd, 'docs'),
    },
    once,
  );
  rmSync(cwd, { recursive: true });
  return table;
}

/** A repository of all kinds of Markdown, of which one file in 200 is a postmortem. */
export async function repository(bench: Bench): Promise<Table> {
  const cwd = join(bench.folder, 'repository');
  for (let i = 0; i < bench.scale.repository; i++) {
    const text = i % 200 === 0 ? postmortem('en', 12_000, i) : manual(1000 + ((i * 37) % 9000), i);
    write(cwd, `docs/${i % 97}/${i}.md`, text);
  }
  configurePeers(cwd);
  const table = await alternate(
    { postmortem: run(cwd, ours(bench, 'docs')), ...peerRuns(cwd, 'docs', ['rumdl', 'markdownlint-cli2']) },
    once,
  );
  rmSync(cwd, { recursive: true });
  return table;
}

/** The same files again: from memory, and without. */
export async function cache(bench: Bench): Promise<Table> {
  const cwd = join(bench.folder, 'cache');
  writePostmortems(join(cwd, 'docs'), bench.scale.cached);
  const location = join(cwd, 'cache.json');
  const cached = run(cwd, ours(bench, 'docs', '--cache', '--cache-location', location));
  await cached();
  const table = await alternate(
    {
      cold: run(cwd, ours(bench, 'docs')),
      'cold, filling the cache': () => {
        rmSync(location, { force: true });
        return cached();
      },
      warm: cached,
    },
    once,
  );
  rmSync(cwd, { recursive: true });
  return table;
}
