import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { buildCommandLine } from '../../scripts/commandLine.ts';

const root = join(import.meta.dirname, '../..');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as it ships, built from the sources as they are, in a package of its own. */
export class CommandLine {
  readonly #package: string;

  private constructor(folder: string) {
    this.#package = folder;
  }

  static async build(): Promise<CommandLine> {
    const folder = mkdtempSync(join(tmpdir(), 'postmortem-package-'));
    for (const shipped of ['templates', 'docs', 'package.json'])
      symlinkSync(join(root, shipped), join(folder, shipped));
    await buildCommandLine(join(folder, 'dist'), { minify: false });
    return new CommandLine(folder);
  }

  get plugin(): string {
    return join(this.#package, 'dist/remark.mjs');
  }

  /** Started, for who wants to see it run. */
  start(args: readonly string[], cwd: string): ChildProcessByStdio<null, Readable, Readable> {
    return spawn(process.execPath, [this.#script, ...args], {
      cwd,
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** As a line for a shell, with what it has to be run with. */
  shell(args: readonly string[]) {
    return { command: `'${process.execPath}' '${this.#script}' ${args.join(' ')}`, env: this.#environment };
  }

  run(args: readonly string[], { cwd, input, env }: { cwd: string; input?: string; env?: object }): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.#script, ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      timeout: 60_000,
      env: { ...this.#environment, ...env },
      ...(input === undefined ? {} : { input }),
    });
    return { code: status, stdout, stderr };
  }

  get #script(): string {
    return join(this.#package, 'dist/cli.cjs');
  }

  get #environment() {
    return { PATH: process.env.PATH, LANG: 'C.UTF-8', NODE_COMPILE_CACHE: join(this.#package, 'compiled') };
  }

  dispose(): void {
    rmSync(this.#package, { recursive: true, force: true });
  }
}

/** A folder of files for one test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-test-'));
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
  return folder;
}

export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A postmortem that says so, with four sections missing: cause, data loss, apology and actions. */
export const incomplete = `---
postmortem: true
status: final
---

# Checkout outage

## Impact

1,200 customers could not pay for 40 minutes.

## Timeline

- 2026-03-03 09:10 UTC: errors begin
- 2026-03-03 09:50 UTC: errors end
`;
