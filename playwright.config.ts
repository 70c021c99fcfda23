import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 30_000,
  fullyParallel: true,
  workers: 2,
  // A second try tells a hiccup from a failure. Who needed it is a defect to be found: `npm test`
  // names each one in the end.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'out/e2e.json' }]],
  use: { trace: 'off', screenshot: 'off', video: 'off' },
});
