/**
 * Runs the suite of test/integration inside the packaged extension's hosts, side by side:
 * `node test/hosts/integration.ts [--host node|oldest|web] [--grep TEXT]`.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { type HostName, releases } from './install.ts';
import { CannotRun, launch, type Started } from './launch.ts';
import { temporaryFolder } from './node.ts';
import { bundleSuite, runSuite, suiteAddress, type Tally } from './suite.ts';
import { unpackVsix } from './vsix.ts';

const hosts = Object.keys(releases) as HostName[];
const { values } = parseArgs({ options: { host: { type: 'string' }, grep: { type: 'string', default: '' } } });

/** Where the suite lies, and what is to be tested. */
interface Suite {
  readonly browser: Browser;
  readonly extension: string;
  readonly folder: string;
}

/** One host's run; says its lines all at once at the end, unless there is only this one. */
async function run(started: Started, host: HostName, suite: Suite, alone: boolean): Promise<Tally> {
  const { package: name, version } = releases[host];
  const lines = [`\n${host} (${name} ${version})`];
  const say = alone ? console.log : (line: string) => void lines.push(line);
  const began = performance.now();
  const running = started.use(new AsyncDisposableStack());
  try {
    const address = await suiteAddress(running, host, suite.extension, suite.folder);
    const tally = await runSuite<Tally>(suite.browser, address, say);
    await running.disposeAsync();
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    lines.push(`${host}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`);
    return tally;
  } finally {
    console.log(lines.join('\n'));
  }
}

await launch(async (started) => {
  if (values.host && !hosts.some((one) => one === values.host))
    throw new CannotRun(`--host is one of ${hosts.join(', ')}.`);
  const extension = await unpackVsix(await temporaryFolder(started));
  const folder = await temporaryFolder(started);
  await bundleSuite(folder, values.grep);
  const suite = { browser: await startBrowser(started), extension, folder };
  const chosen = hosts.filter((one) => values.host === undefined || values.host === one);
  const tallies = await Promise.all(chosen.map((host) => run(started, host, suite, chosen.length === 1)));
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return passed > 0 && failed === 0 ? 0 : 1;
}, 15);
