import { existsSync } from 'node:fs';
import serverless from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { CannotRun, type Started } from './launch.ts';

/** Where browsers install themselves. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/**
 * How to launch a Chromium: the one at `CHROME_PATH`, else one that is installed, else the headless one that
 * comes with the `@sparticuz/chromium` package (Linux only).
 */
export async function chosenBrowser(): Promise<LaunchOptions> {
  const installed = process.env.CHROME_PATH ?? [chromium.executablePath(), ...places].find((path) => existsSync(path));
  if (!installed && process.platform !== 'linux') {
    throw new CannotRun('No Chrome, Edge or Chromium found: set CHROME_PATH to one.');
  }
  return {
    executablePath: installed ?? (await serverless.executablePath()),
    // In a container the tests run as root, whom Chromium's own sandbox refuses.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  };
}

export async function startBrowser(started: Started): Promise<Browser> {
  const browser = await chromium.launch(await chosenBrowser());
  started.defer(() => browser.close());
  return browser;
}
