import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chosenBrowser } from '../hosts/browser.ts';
import { hostsFolder } from '../hosts/install.ts';

/** Scenarios in the window of the newest host, the packaged extension installed in it: what `npm start` opens. */
export default defineConfig({
  testMatch: '*.test.ts',
  outputDir: join(hostsFolder, 'failed'),
  workers: 1,
  timeout: 180_000,
  // What passes only on a second try is printed as flaky.
  retries: 2,
  globalTimeout: 20 * 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    launchOptions: await chosenBrowser(),
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    actionTimeout: 40_000,
  },
  expect: { timeout: 40_000 },
  webServer: {
    command: 'node ../hosts/start.ts',
    // What is named in the pattern is put in the environment: POSTMORTEM_HOST.
    wait: { stdout: /(?<postmortem_host>http:\/\/127\.0\.0\.1:\d+)/ },
    timeout: 5 * 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
