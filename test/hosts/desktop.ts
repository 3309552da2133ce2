/**
 * Runs the suite of test/integration in the VS Code of the desktop: the one at `VSCODE_PATH`, else one that
 * `@vscode/test-electron` downloads. `node test/hosts/desktop.ts [--grep TEXT]`.
 */
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { CannotRun, launch } from './launch.ts';
import { temporaryFolder } from './node.ts';
import { bundleSuite } from './suite.ts';
import { unpackVsix } from './vsix.ts';

const { values } = parseArgs({ options: { grep: { type: 'string', default: '' } } });

async function desktop(): Promise<string> {
  try {
    return process.env.VSCODE_PATH ?? (await downloadAndUnzipVSCode({ reporter: new SilentReporter() }));
  } catch (error) {
    throw new CannotRun(
      `VS Code cannot be downloaded here (${(error as Error).message}): set VSCODE_PATH to one that is installed.`,
    );
  }
}

await launch(async (started) => {
  const vscodeExecutablePath = await desktop();
  const suite = await temporaryFolder(started);
  await bundleSuite(suite, values.grep);
  return runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: await unpackVsix(await temporaryFolder(started)),
    extensionTestsPath: `${suite}/index.cjs`,
    launchArgs: [
      await temporaryFolder(started),
      `--user-data-dir=${await temporaryFolder(started)}`,
      '--disable-extensions',
    ],
  });
}, 10);
