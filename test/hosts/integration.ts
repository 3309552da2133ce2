/**
 * Runs the suite of test/integration inside the packaged extension's hosts, one after the other:
 * `node test/hosts/integration.ts [--host node|oldest|web] [--grep TEXT]`.
 */
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.ts';
import { type HostName, releases } from './install.ts';
import { CannotRun, launch, type Started } from './launch.ts';
import { startNodeHost, temporaryFolder } from './node.ts';
import { bundleSuite, runSuite } from './suite.ts';
import { unpackVsix } from './vsix.ts';
import { startWebHost } from './web.ts';

const hosts = Object.keys(releases) as HostName[];
const { values } = parseArgs({ options: { host: { type: 'string' }, grep: { type: 'string', default: '' } } });

/** The address of a host that runs the suite as soon as a page opens it. */
async function suiteAddress(started: Started, host: HostName, extension: string, suite: string): Promise<string> {
  if (host === 'web') return startWebHost(started, extension, suite);
  const { authority, address } = await startNodeHost(started, host);
  const remote = (path: string) => `vscode-remote://${authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(`${suite}/index.cjs`)],
    ['skipWelcome', 'true'],
  ];
  return `${address(await temporaryFolder(started))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

await launch(async (started) => {
  if (values.host && !hosts.some((one) => one === values.host))
    throw new CannotRun(`--host is one of ${hosts.join(', ')}.`);
  const extension = await unpackVsix(await temporaryFolder(started));
  const suite = await temporaryFolder(started);
  await bundleSuite(suite, values.grep);
  const total = { passed: 0, failed: 0 };
  const summaries: string[] = [];
  for (const host of hosts.filter((one) => values.host === undefined || values.host === one)) {
    const { package: name, version } = releases[host];
    console.log(`\n${host} (${name} ${version})`);
    const began = performance.now();
    const running = started.use(new AsyncDisposableStack());
    const browser = await startBrowser(running);
    const tally = await runSuite(browser, await suiteAddress(running, host, extension, suite));
    await running.disposeAsync();
    total.passed += tally.passed;
    total.failed += tally.failed;
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    summaries.push(`${host}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`);
  }
  console.log(`\n${summaries.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
  return total.passed > 0 && total.failed === 0 ? 0 : 1;
}, 15);
