import { defineConfig } from '@playwright/test';

/** Two browsers at once on two cores; each worker has a sandbox of its own (test/e2e/support/sandbox-fixture.ts). */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 300_000,
  // What only ends a failing test: in bad weather one request alone may wait 15 s in all (retry-politely.ts), and CI is thrice as slow as a desk.
  expect: { timeout: 60_000 },
  // A retry would hide what a person would meet.
  retries: 0,
  // The list for people; the figures for src/cli/run-end-to-end.mjs.
  reporter: [['list'], ['json', { outputFile: '../../.tmp/playwright.json' }]],
  use: {
    browserName: 'chromium',
    ignoreHTTPSErrors: true,
    // A trace of every test doubles the time of all of them (4.3 min instead of 2.0 for seven): `npm run e2e -- --trace on <filter>` where one is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
    viewport: { width: 1280, height: 860 },
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] === undefined ? {} : { executablePath: process.env['CHROMIUM_PATH'] }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
