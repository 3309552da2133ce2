import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type Configuration, Configurations } from './configuration.ts';
import { isFolder } from './files.ts';
import { hash } from './fingerprint.ts';
import type { Judged, Judging } from './judge.ts';
import { judgements } from './judgements.ts';
import { todayInUtc } from './today.ts';
import { UsageError } from './usageError.ts';

/** Set by the build from package.json. */
declare const VERSION: string;

/** Nothing about a document is kept but what was found, and by what it is known again. */
type Entry = Omit<Judged, 'path' | 'faults'> & { readonly configuration: string; stamp: string };

/** Changes with whatever is done to a file: while it is the same, the content is, and need not be read. */
const stampOf = ({ size, mtimeMs, ctimeMs }: Stats): string => `${size} ${mtimeMs} ${ctimeMs}`;

/** A file that was changed so short a time before it was judged may have changed again within the same tick. */
const unsettled = 2000;

const isSettled = ({ ctimeMs }: Stats): boolean => ctimeMs < Date.now() - unsettled;

/** What was found in documents, good for as long as their content, their configuration and this program stay the same. */
export class Cache {
  readonly #file: string;
  readonly #program: string;
  readonly #configurations: Configurations;
  readonly #known: Map<string, Entry>;
  readonly #keys = new WeakMap<Configuration, string>();
  /** What changed after this may not be what was judged. */
  readonly #started = Date.now();

  constructor(file: string | undefined, { locale, config }: Judging) {
    this.#file = resolve(file === undefined ? usualFile(process.cwd()) : isFolder(file) ? join(file, fileName) : file);
    makeFolder(dirname(this.#file));
    // The program's own time stamp tells builds of one version apart; those of a registry all carry the same.
    const { mtimeMs, size } = statSync(import.meta.filename);
    // Due dates pass from one day to the next.
    this.#program = [VERSION, locale.tag, mtimeMs, size, todayInUtc()].join(' ');
    this.#configurations = new Configurations(locale, config);
    this.#known = new Map(read(this.#file, this.#program));
  }

  /** The files judged, in their order: those that changed anew, the others from memory. */
  async *judgements(paths: readonly string[], judging: Judging, threads: number): AsyncGenerator<Judged> {
    let changes = false;
    const remembered = paths.map((path) => this.#get(path, () => (changes = true)));
    const changed = judgements(
      paths.filter((_, index) => !remembered[index]),
      judging,
      threads,
    );
    try {
      for (const judged of remembered) {
        const one = judged ?? ((await changed.next()).value as Judged);
        if (!judged) this.#set(one);
        yield one;
      }
    } finally {
      // It is not asked for more than there is, so that it would wait with its threads for ever.
      await changed.return(undefined);
    }
    if (changes || remembered.includes(null)) this.#write();
  }

  #get(path: string, changed: () => void): Judged | null {
    const entry = this.#known.get(this.#keyOf(path));
    const stats = entry && statSync(path, { throwIfNoEntry: false });
    if (!stats || entry.configuration !== this.#keyFor(this.#configurations.for(path))) return null;
    const stamp = stampOf(stats);
    if (entry.stamp !== stamp) {
      if (entry.hash !== hashOf(path)) return null;
      // The same text by another way, such as a fresh checkout.
      if (isSettled(stats)) {
        entry.stamp = stamp;
        changed();
      }
    }
    const { configuration: _, stamp: __, ...judged } = entry;
    return { path, faults: [], ...judged };
  }

  #set({ path, faults, ...judged }: Judged): void {
    if (faults.length) return;
    const stats = statSync(path, { throwIfNoEntry: false });
    const stamp = stats && stats.ctimeMs < this.#started && isSettled(stats) ? stampOf(stats) : '';
    const configuration = this.#keyFor(this.#configurations.for(path));
    this.#known.set(this.#keyOf(path), { configuration, stamp, ...judged });
  }

  /** Written beside its place and renamed, so that a run that is stopped leaves no half of it. */
  #write(): void {
    const folder = dirname(this.#file);
    const entries = [...this.#known].filter(([path]) => existsSync(join(folder, path)));
    const fresh = `${this.#file}.${process.pid}`;
    try {
      writeFileSync(fresh, JSON.stringify({ program: this.#program, entries }));
      renameSync(fresh, this.#file);
    } catch (error) {
      rmSync(fresh, { force: true });
      const { code } = error as NodeJS.ErrnoException;
      throw new UsageError(`The cache cannot be written to "${this.#file}" (${code}).`);
    }
  }

  #keyOf(path: string): string {
    return relative(dirname(this.#file), resolve(path));
  }

  #keyFor(configuration: Configuration): string {
    let key = this.#keys.get(configuration);
    if (key === undefined) {
      const { config, root, faults } = configuration;
      key = hash(
        JSON.stringify([
          config.include,
          config.exclude,
          [...config.rules],
          relative(dirname(this.#file), root),
          faults,
        ]),
      );
      this.#keys.set(configuration, key);
    }
    return key;
  }
}

/** Of what a file holds; null for one that cannot be read, which whoever judges it will say. */
function hashOf(path: string): string | null {
  try {
    return hash(readFileSync(path));
  } catch {
    return null;
  }
}

/** Not `recursive`, with which Node tries for ever where the system has no place for folders, as in `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another run may have been faster.
    if (code !== 'EEXIST') throw new UsageError(`The folder "${folder}" for the cache cannot be made (${code}).`);
  }
}

const fileName = 'lint.json';

/**
 * In the nearest `node_modules`, where tools keep such things and nobody commits them; else with the system's temporary
 * files, where everybody has their own.
 */
function usualFile(folder: string): string {
  const place = join(folder, 'node_modules');
  if (existsSync(place)) return join(place, '.cache/postmortem', fileName);
  const parent = dirname(folder);
  return parent === folder
    ? join(tmpdir(), `postmortem-${hash(`${process.getuid?.()} ${process.cwd()}`)}.json`)
    : usualFile(parent);
}

function read(file: string, program: string): [path: string, entry: Entry][] {
  try {
    const cache = JSON.parse(readFileSync(file, 'utf8')) as { program: string; entries: [string, Entry][] };
    return cache.program === program ? cache.entries : [];
  } catch {
    // None yet, or not ours: everything is judged anew.
    return [];
  }
}
