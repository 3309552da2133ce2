import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCommandLine } from '../../scripts/commandLine.ts';
import { folderWith, incomplete } from './commandLine.ts';

const root = join(import.meta.dirname, '../..');

/** What npm would install, and nothing else. */
let installed: string;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-npm-'));
  await buildCommandLine(join(folder, 'dist'), { minify: true });
  for (const file of ['templates', 'docs', 'schemas'])
    cpSync(join(root, file), join(folder, file), { recursive: true });
  for (const file of ['package.json', '.npmignore', 'README.md', 'LICENSE'])
    cpSync(join(root, file), join(folder, file));
  installed = mkdtempSync(join(tmpdir(), 'postmortem-installed-'));
  const npm = (...args: string[]) =>
    spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  const packed = npm('pack', '--ignore-scripts', '--json', '--pack-destination', installed);
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  spawnSync('tar', ['-xzf', filename], { cwd: installed });
  rmSync(folder, { recursive: true });
}, 60_000);
afterAll(() => rmSync(installed, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(installed, 'package/dist/cli.cjs'), ...args], {
    cwd: folderWith({ 'a.md': incomplete }),
    encoding: 'utf8',
  });

it('the package has all that its commands need', () => {
  expect(run('lint', 'a.md')).toMatchObject({ status: 1, stderr: '' });
  for (const args of [
    ['inspect', 'a.md'],
    ['timeline', 'a.md'],
    ['actions'],
    ['report'],
    ['new', '--list'],
    ['rules', 'missing-cause'],
  ])
    expect(run(...args), args.join(' ')).toMatchObject({ status: 0, stderr: '' });
  expect(run('new', '--list').stdout).toMatch(/^public /m);
  expect(run('rules', 'missing-cause').stdout).toContain('\n## ');
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  expect(bin.postmortem).toBe('dist/cli.cjs');
});
