import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Judged } from './judge.ts';
import { UsageError } from './usageError.ts';

/** Path → rule → fingerprints, sorted: a file that people review and merge. */
type Known = Record<string, Record<string, string[]>>;

/** The findings that a team has agreed to live with for now. */
export class Baseline {
  readonly #file: string;
  readonly #known: Known;

  private constructor(file: string, known: Known) {
    this.#file = file;
    this.#known = known;
  }

  /** Throws a UsageError for a file that is not there, unless it is `wanted`, or that is none of ours. */
  static read(file: string, wanted: boolean): Baseline {
    if (!existsSync(file)) {
      if (wanted) return new Baseline(file, {});
      throw new UsageError(`There is no baseline "${file}"; --update-baseline writes it.`);
    }
    try {
      const { version, files } = JSON.parse(readFileSync(file, 'utf8')) as { version: unknown; files: Known };
      if (version === 1 && typeof files === 'object') return new Baseline(file, files);
    } catch {
      // Said below.
    }
    throw new UsageError(`"${file}" is no baseline.`);
  }

  /** The findings that are new. */
  newIn({ path, findings }: Judged): Judged['findings'] {
    const known = this.#known[this.#keyOf(path)];
    return known ? findings.filter(({ rule, fingerprint }) => !known[rule]?.includes(fingerprint)) : findings;
  }

  /** Takes over all findings of a document, and forgets those it no longer has. */
  update({ path, findings }: Judged): void {
    const byRule: Record<string, string[]> = {};
    for (const { rule, fingerprint } of findings) {
      byRule[rule] ??= [];
      byRule[rule].push(fingerprint);
    }
    if (findings.length) this.#known[this.#keyOf(path)] = byRule;
    else delete this.#known[this.#keyOf(path)];
  }

  write(): void {
    const files = sorted(this.#known, (rules) => sorted(rules, (fingerprints) => [...fingerprints].sort()));
    writeFileSync(this.#file, `${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  }

  /** Relative to the baseline, so that it holds wherever the command is run. */
  #keyOf(path: string): string {
    return relative(dirname(resolve(this.#file)), resolve(path))
      .split(sep)
      .join('/');
  }
}

const sorted = <Value, Result>(record: Record<string, Value>, each: (value: Value) => Result): Record<string, Result> =>
  Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, each(record[key] as Value)]),
  );
