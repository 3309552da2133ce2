/// <reference types="mocha" />
import 'mocha/mocha.js';
import * as vscode from 'vscode';

declare const GREP: string;
declare const WORKSPACE: Record<string, string>;

// Mocha's build for browsers runs in the web host's worker and in Node alike, and puts itself on the global object.
// The hosts lose a file event now and then in a folder made a moment before; what fails three times is a fault of ours.
mocha.setup({ ui: 'bdd', timeout: 120_000, retries: 2, grep: GREP, reporter: Report as never });
export const { describe, it, before, beforeEach, after, afterEach } = globalThis;

/** What the launcher shows of a console: lines that begin with this. */
const say = (line: string) => console.log(`[suite] ${line}`);

function Report(runner: Mocha.Runner): void {
  const tally = { passed: 0, failed: 0 };
  runner.on('pass', (test) => {
    tally.passed++;
    say(`  ✔ ${test.titlePath().join(' › ')} (${test.duration} ms)`);
  });
  runner.on('retry', (test, error) => say(`  ↻ ${test.titlePath().join(' › ')}: ${error.message}`));
  runner.on('fail', (test, error) => {
    tally.failed++;
    say(`  ✘ ${test.titlePath().join(' › ')}\n${error.stack ?? error}`);
  });
  runner.on('end', () => say(JSON.stringify(tally)));
}

/** Fills the workspace and runs every test; rejects when one fails, which ends the host with a code other than 0. */
export async function run(): Promise<void> {
  const workspace = vscode.workspace.workspaceFolders![0]!.uri;
  for (const [path, text] of Object.entries(WORKSPACE)) {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(workspace, path), new TextEncoder().encode(text));
  }
  const failures = await new Promise<number>((resolve) => {
    // Not `mocha.run`, which reads the query of a page.
    Mocha.prototype.run.call(mocha as unknown as Mocha, resolve);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
