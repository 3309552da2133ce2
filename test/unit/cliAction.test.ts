import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/cli/commands.ts';
import { folderWith } from './commandLine.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Action {
  inputs: Record<string, { default: string }>;
  runs: { steps: { run: string; env: Record<string, string> }[] };
}

describe.skipIf(process.platform === 'win32')('the GitHub action', () => {
  const action = parse(read('action.yml')) as Action;
  const [step] = action.runs.steps;

  /** The arguments that reach npx, with the given inputs over their defaults. */
  function argumentsWith(inputs: Record<string, string>): string[] {
    const folder = folderWith({ npx: '#!/bin/sh\nfor argument; do printf "%s\\n" "$argument"; done\n' });
    chmodSync(join(folder, 'npx'), 0o755);
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
        return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
      }),
    );
    const options = { encoding: 'utf8', env: { ...env, PATH: `${folder}:${process.env.PATH}` } } as const;
    return spawnSync('bash', ['-e', '-c', step?.run ?? ''], options)
      .stdout.trimEnd()
      .split('\n');
  }

  it('lints the repository by default', () => {
    const usual = [
      '--yes',
      '--package',
      'https://github.com/postmortem-tools/postmortem/releases/latest/download/postmortem.tgz',
      '--',
      'postmortem',
      'lint',
      '--format',
      'github',
      '--fail-on',
      'error',
      '--language',
      'en',
    ];
    expect(argumentsWith({})).toEqual([...usual, '--', '.']);
  });

  it('takes the release that it is told', () => {
    expect(argumentsWith({ version: 'v0.1.0' })).toContain(
      'https://github.com/postmortem-tools/postmortem/releases/download/v0.1.0/postmortem.tgz',
    );
  });

  it('hands on what it is given, and nothing of it is run', () => {
    const given = argumentsWith({ files: 'a b.md\n$(id)\n`id`; id\n', config: 'x.yaml', baseline: 'y.json' });
    expect(given.slice(-8)).toEqual([
      '--config',
      'x.yaml',
      '--baseline',
      'y.json',
      '--',
      'a b.md',
      '$(id)',
      '`id`; id',
    ]);
  });

  it('hands inputs to the script as variables only', () => expect(step?.run).not.toContain('${{'));
});

it('the hooks for pre-commit run commands that there are', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as { id: string; entry: string }[];
  expect(hooks.map(({ id }) => id)).toEqual(['postmortem', 'postmortem-fix']);
  for (const { entry } of hooks) expect(Object.keys(commands)).toContain(entry.split(' ')[1]);
});

it('the problem matcher reads what is printed', () => {
  const { contributes } = JSON.parse(read('package.json'));
  const { pattern } = contributes.problemMatchers[0];
  const line = 'docs/a b.md:6:3 error No section says what caused it: add one. missing-cause';
  const found = new RegExp(pattern.regexp).exec(line) ?? [];
  expect(found[pattern.file]).toBe('docs/a b.md');
  expect([found[pattern.line], found[pattern.column], found[pattern.severity]]).toEqual(['6', '3', 'error']);
  expect(found[pattern.message]).toBe('No section says what caused it: add one.');
  expect(found[pattern.code]).toBe('missing-cause');
});

it('docs/ci.md names options that there are', () => {
  const known = new Set(Object.values(commands).flatMap(({ options }) => options as readonly string[]));
  const named = [...read('docs/ci.md').matchAll(/(?:postmortem [^\n`|]*|`)--([a-z-]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(10);
  for (const name of named) expect([...known, 'format', 'help'], name).toContain(name);
});
