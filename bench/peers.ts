import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './measure.ts';

const here = import.meta.dirname;
const modules = join(here, 'node_modules');

/** Installs what is compared with, once: too much to ask of everybody who works on the project. */
export function installPeers(): void {
  if (existsSync(modules)) return;
  console.error('Installing the tools to compare with into bench/node_modules (only this once) …');
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: here,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The tools to compare with could not be installed:\n${stderr}`);
}

export const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as { version: string }).version;

/** A module of a peer, for what is compared in one process. */
export const peer = <Module>(path: string): Promise<Module> =>
  import(pathToFileURL(join(modules, path)).href) as Promise<Module>;

const node = (script: string, ...args: string[]) => ({
  command: process.execPath,
  args: [join(modules, script), ...args],
});

/** The native program itself: what starts it costs more than many of its runs. */
function rumdl(): string {
  const native = join(modules, `@rumdl/cli-${process.platform}-${process.arch}`, 'rumdl');
  return existsSync(native) ? native : join(modules, '.bin/rumdl');
}

const globOf = (target: string): string => (target.endsWith('.md') ? target : `${target}/**/*.md`);

/** Each tool as a team would run it on `target`, a file or a folder, with the rules it recommends and no cache. */
export const peers: Readonly<Record<string, (target: string) => Omit<Command, 'cwd'>>> = {
  rumdl: (target) => ({ command: rumdl(), args: ['check', '--no-cache', target] }),
  'markdownlint-cli2': (target) => node('markdownlint-cli2/markdownlint-cli2-bin.mjs', globOf(target)),
  'remark-cli': (target) =>
    node('remark-cli/cli.js', target, '--use', join(modules, 'remark-preset-lint-recommended/index.js'), '--no-stdout'),
  textlint: (target) => node('textlint/bin/textlint.js', '--rules-base-directory', modules, globOf(target)),
};

/** What the tools look for in the folder they run in. */
export function configurePeers(folder: string): void {
  const rules = { 'common-misspellings': true, 'no-todo': true };
  writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify({ rules }));
}
