import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { CannotRun } from './launch.ts';

/** The packaged extension: hosts are only ever given what ships, never the source tree. */
export function packaged(): string {
  const vsix = join(import.meta.dirname, '../../postmortem.vsix');
  if (!existsSync(vsix)) throw new CannotRun('There is no postmortem.vsix yet: run "npm run package" first.');
  return vsix;
}

/** Unpacks the extension into a folder, which is left with the extension's package.json at its root. */
export async function unpackVsix(folder: string): Promise<string> {
  const prefix = 'extension/';
  const entries = unzipSync(await readFile(packaged()), {
    filter: ({ name }) => name.startsWith(prefix) && !name.endsWith('/'),
  });
  for (const [name, content] of Object.entries(entries)) {
    const file = join(folder, name.slice(prefix.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}
