import { defineConfig } from 'vitest/config';
import { reactIsPreact } from './build/vite.config.mjs';

const tests = 'tests/**/*.test.{ts,tsx}';
const pages = 'tests/renderer/**/*.test.{ts,tsx}';
const driven = 'tests/e2e/**';

/** Preact has a copy for import and one for require; a test must meet one only. */
const onePreact = { server: { deps: { inline: [/zustand/, /preact/] } } };

export default defineConfig({
  resolve: { alias: reactIsPreact },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', include: [tests], exclude: [pages, driven], environment: 'node' },
      },
      {
        extends: true,
        test: { name: 'page', include: [pages], environment: 'happy-dom', ...onePreact },
      },
    ],
  },
});
