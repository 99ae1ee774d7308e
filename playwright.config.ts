import { defineConfig } from '@playwright/test'
import { browserPath, portalUrl } from './tests/support/browser'

const walks = /(?:rights|site)\.spec\.ts$/

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/browser-setup.ts',
  outputDir: 'test-results',
  // Two cores: one for the portal, one for the browser.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  reporter: 'list',
  // What keeps one worker busy for a minute comes first, so that the other does not wait for it in the end.
  projects: [
    { name: 'walks', testMatch: walks },
    { name: 'stories', testIgnore: walks },
  ],
  use: {
    baseURL: portalUrl(),
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    launchOptions: {
      executablePath: browserPath(),
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
})
