import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { browsers, LAUNCH_ARGS } from './browser.mjs'

// `npm test` says which browser really starts; run alone, the likeliest one is taken.
const executablePath = process.env['LECTERN_BROWSER'] ?? browsers()[0]

/** What differs on a device that is held; the rest is shown once. */
const HELD = /(smoke|touch)\.spec\.ts$/

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0, // a test that fails now and then has found something
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  // Built before, by `npm run e2e` or `npm test`. The address is the server's to choose, so that two runs do not meet.
  webServer: {
    command: 'node src/build/serve.mjs',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    wait: { stdout: /Lectern is at (?<lectern_url>\S+)/ },
  },
  use: {
    ...(process.env['LECTERN_URL'] === undefined ? {} : { baseURL: process.env['LECTERN_URL'] }),
    launchOptions: { args: LAUNCH_ARGS, ...(executablePath === undefined ? {} : { executablePath }) },
    locale: 'en-GB',
    // It would take half as long again to store all for offline in each new window; tests of that allow it.
    serviceWorkers: 'block',
    timezoneId: 'America/New_York', // west of Greenwich a day read as midnight UTC shows as the day before
    // Written down for every test and thrown away again, it costs time; where nobody looks at it there is none.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'tablet', testMatch: HELD, use: { viewport: { width: 768, height: 1024 }, hasTouch: true } },
    {
      name: 'phone',
      testMatch: HELD,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
})
