/**
 * Opens the packaged extension in a real VS Code that any browser can look at, on a copy of the samples, until
 * Ctrl-C. `POSTMORTEM_PORT` chooses the port.
 */
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './launch.ts';
import { startNodeHost, temporaryFolder } from './node.ts';
import { packaged } from './vsix.ts';

await launch(async (started) => {
  const workspace = await temporaryFolder(started);
  await cp(join(import.meta.dirname, '../../samples'), join(workspace, 'samples'), { recursive: true });
  await mkdir(join(workspace, 'postmortems'));
  const host = await startNodeHost(started, 'node', {
    vsix: packaged(),
    port: Number(process.env.POSTMORTEM_PORT ?? 0),
  });
  console.log('Postmortem runs here (Ctrl-C ends it, and what was written there is gone):');
  console.log(host.address(workspace));
  return new Promise<never>(() => {});
});
