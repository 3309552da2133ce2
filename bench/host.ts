import { join } from 'node:path';
import { build } from 'esbuild';
import { startBrowser } from '../test/hosts/browser.ts';
import type { Started } from '../test/hosts/launch.ts';
import { temporaryFolder } from '../test/hosts/node.ts';
import { runSuite, suiteAddress } from '../test/hosts/suite.ts';
import { unpackVsix } from '../test/hosts/vsix.ts';
import { manual, postmortem } from './documents.ts';
import type { Outcome } from './host/suite.ts';
import { progress, type Stats, statsOf } from './measure.ts';

const bytes = 60_000;

/**
 * What the packaged extension costs a real editor: its start, and the longest time for which it keeps other extensions
 * waiting while somebody types ten characters a second. Each round is an editor that has just been opened.
 */
export async function host(rounds: number, strokes: number): Promise<Record<string, Stats>> {
  await using started = new AsyncDisposableStack();
  const outcomes: Outcome[] = [];
  const extension = await unpackVsix(await temporaryFolder(started));
  const suite = await bundled(started, strokes);
  const browser = await startBrowser(started);
  for (let round = 0; round < rounds; round++) {
    progress(`${round + 1}/${rounds}`);
    await using running = new AsyncDisposableStack();
    outcomes.push(
      await runSuite<Outcome>(browser, await suiteAddress(running, 'node', extension, suite), console.error),
    );
  }
  progress();
  const of = (what: keyof Outcome): Stats =>
    statsOf(outcomes.map((outcome) => ({ milliseconds: outcome[what], megabytes: null })));
  return {
    'activation, our share': of('activation'),
    'activation, until it is over': of('activating'),
    'opening 60 KB, to the findings': of('opening'),
    'typing in 60 KB, the longest block': of('block'),
    'typing in 60 KB, from the last keystroke to the findings': of('findings'),
    'typing in 60 KB that are no postmortem, the longest block': of('otherBlock'),
  };
}

async function bundled(started: Started, strokes: number): Promise<string> {
  const folder = await temporaryFolder(started);
  await build({
    entryPoints: [join(import.meta.dirname, 'host/suite.ts')],
    outfile: join(folder, 'index.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    define: {
      DOCUMENT: JSON.stringify(postmortem('en', bytes, 5)),
      OTHER: JSON.stringify(manual(bytes, 5)),
      STROKES: String(strokes),
    },
    logLevel: 'warning',
  });
  return folder;
}
