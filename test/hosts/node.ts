import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { addFrench } from './french.ts';
import { type HostName, installed } from './install.ts';
import type { Started } from './launch.ts';
import { settings } from './settings.ts';

/** A running VS Code server whose extension host is a Node process, as on the desktop. */
export interface NodeHost {
  /** Where the server listens, `127.0.0.1:port`. */
  authority: string;
  /** The address that opens a folder, given by its absolute path. */
  address(folder: string): string;
}

/** An empty temporary folder, removed at the end. */
export async function temporaryFolder(started: Started): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postmortem-'));
  started.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** Starts the server on a port (0: any free one); where `vsix` is given, for people: with the extension in it, and French. */
export async function startNodeHost(
  started: Started,
  host: Exclude<HostName, 'web'>,
  { vsix, port = 0 }: { vsix?: string; port?: number } = {},
): Promise<NodeHost> {
  const server = join(await installed(host), 'lib/vscode/out/server-main.js');
  const data = await temporaryFolder(started);
  const user = join(data, 'user');
  await mkdir(join(user, 'User'), { recursive: true });
  await writeFile(join(user, 'User/settings.json'), JSON.stringify(settings));
  const folders = [
    `--server-data-dir=${data}`,
    `--user-data-dir=${user}`,
    `--extensions-dir=${join(data, 'extensions')}`,
  ];
  const accept = ['--accept-server-license-terms', '--telemetry-level=off'];

  if (vsix) {
    await promisify(execFile)(process.execPath, [server, ...folders, ...accept, '--install-extension', vsix]);
    await addFrench(user);
  }

  const child = spawn(
    process.execPath,
    [
      server,
      ...folders,
      ...accept,
      '--host=127.0.0.1',
      `--port=${port}`,
      '--without-connection-token',
      '--disable-workspace-trust',
      '--enable-smoke-test-driver',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  started.defer(() => {
    // The whole process group: extension hosts outlive a server that is told to end.
    process.kill(-child.pid!);
    return exited;
  });
  const authority = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (line: string) => {
      output += `${line}\n`;
      const bound = /agent listening on (\d+)/.exec(line);
      if (bound) resolve(`127.0.0.1:${bound[1]}`);
    };
    createInterface(child.stdout).on('line', read);
    createInterface(child.stderr).on('line', read);
    void exited.then(() => reject(new Error(`The VS Code server ended before it listened:\n${output}`)));
  });
  return { authority, address: (folder) => `http://${authority}/?folder=${encodeURI(folder)}` };
}
