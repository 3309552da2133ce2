import { existsSync } from 'node:fs';
import serverless from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { NotHere, type Started } from './launch.ts';

/**
 * Starts a headless Chromium: `CHROME_PATH`, else one that is installed, else the one that comes with
 * the `@sparticuz/chromium` package (Linux only).
 */
export async function startBrowser(started: Started): Promise<Browser> {
  const browser = await launchFirst();
  started.defer(() => browser.close());
  return browser;
}

async function launchFirst(): Promise<Browser> {
  // CI runs as root in a container, where Chromium's own sandbox cannot start.
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  for (const candidate of candidates()) {
    try {
      return await chromium.launch({ ...candidate, args });
    } catch (error) {
      if (candidate.executablePath) throw error;
    }
  }
  if (process.platform !== 'linux') {
    throw new NotHere('No browser found: install Chrome, Edge or Chromium, or set CHROME_PATH to one.');
  }
  return chromium.launch({ executablePath: await serverless.executablePath(), args });
}

/** Playwright knows by itself where Chrome and Edge are installed, but not where distributions put Chromium. */
function candidates(): LaunchOptions[] {
  const paths = process.env.CHROME_PATH
    ? [process.env.CHROME_PATH]
    : [chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/chromium-browser'].filter((path) => existsSync(path));
  return [...paths.map((executablePath) => ({ executablePath })), { channel: 'chrome' }, { channel: 'msedge' }];
}
