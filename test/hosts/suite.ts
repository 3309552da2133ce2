import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { HostName } from './install.ts';
import type { Started } from './launch.ts';
import { startNodeHost, temporaryFolder } from './node.ts';
import { startWebHost } from './web.ts';

const tests = join(import.meta.dirname, '../integration');
const fixtures = join(import.meta.dirname, '../fixtures/workspace');

/** How many minutes one host is given. */
const patience = 12;

export interface Tally {
  passed: number;
  failed: number;
}

/**
 * Bundles test/integration into FOLDER/index.cjs, which exports `run()`, for Node and for a web worker alike.
 * The worker has neither environment nor disk, so what the launcher has to say to the suite is built in:
 * which tests to run, and the files of the workspace, which the suite writes before it starts.
 */
export async function bundleSuite(folder: string, grep: string): Promise<void> {
  const testFiles = (await readdir(tests)).filter((name) => name.endsWith('.test.ts'));
  await build({
    stdin: {
      contents: ["export { run } from './runner.ts';", ...testFiles.map((name) => `import './${name}';`)].join('\n'),
      resolveDir: tests,
    },
    outfile: join(folder, 'index.cjs'),
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    // Mocha's build for browsers would take the bundle's `exports` for its own.
    define: { exports: 'undefined', GREP: JSON.stringify(grep), WORKSPACE: JSON.stringify(await workspaceFiles()) },
    logLevel: 'warning',
  });
}

/** The fixture workspace: the text of each file by its path in it. */
async function workspaceFiles(): Promise<Record<string, string>> {
  const entries = await readdir(fixtures, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (file) => [
    file.slice(fixtures.length + 1).replaceAll('\\', '/'),
    await readFile(file, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(pairs));
}

/** The address of a host that runs the suite, `index.cjs` in its folder, as soon as a page opens it. */
export async function suiteAddress(
  started: Started,
  host: HostName,
  extension: string,
  suite: string,
): Promise<string> {
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

/**
 * Opens a page of a host that was told to run the suite, passes on what the suite says and waits for its end: the one
 * line of JSON is the outcome. The host calls two functions of the page: one for each line of a console, one at the end.
 */
export async function runSuite<Outcome>(
  browser: Browser,
  address: string,
  say: (line: string) => void,
): Promise<Outcome> {
  const page = await browser.newPage();
  const noise: string[] = [];
  let outcome: Outcome | undefined;
  await page.exposeFunction('codeAutomationLog', (_level: string, args: unknown[]) => {
    const line = args.join(' ');
    const said = /\[suite\] (.*)/s.exec(line)?.[1];
    if (said?.startsWith('{')) outcome = JSON.parse(said);
    else if (said) say(said);
    else noise.push(line);
  });
  const ended = new Promise<void>((resolve, reject) => {
    // A host that cannot start a suite says so in its log and then does nothing.
    const late = () => reject(new Error(`The suite did not end in ${patience} minutes. ${lastWords(noise)}`));
    setTimeout(late, patience * 60_000).unref();
    const end = (code: number) =>
      code === 0 || outcome ? resolve() : reject(new Error(`The suite did not run. ${lastWords(noise)}`));
    void page.exposeFunction('codeAutomationExit', end);
  });
  await page.goto(address);
  await ended;
  await page.close();
  if (!outcome) throw new Error(`The suite ended without a word. ${lastWords(noise)}`);
  return outcome;
}

/** The end of a host's log, stacks left out: they are VS Code's own, and long. */
function lastWords(noise: string[]): string {
  const lines = noise.flatMap((line) => line.split('\n')).filter((line) => !/^\s+at /.test(line));
  return `The last lines of the host's log:\n${lines.slice(-20).join('\n')}`;
}
