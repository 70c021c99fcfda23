import { defineConfig } from '@playwright/test';

/** What is installed is the machine's: one test at a time, on packages made beforehand. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/package',
  timeout: 120_000,
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '../../out/package.json' }]],
});
