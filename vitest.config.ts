import { defineConfig } from 'vitest/config';
import { reactIsPreact } from './build/vite.config.mjs';

const tests = 'tests/**/*.test.{ts,tsx}';
const pages = 'tests/renderer/**/*.test.{ts,tsx}';
const driven = ['tests/e2e/**', 'tests/package/**'];

/** Left to Node, zustand would ask for React itself: aliases hold only for what vite loads. */
const zustandByVite = { server: { deps: { inline: [/zustand/] } } };

export default defineConfig({
  resolve: { alias: reactIsPreact },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', include: [tests], exclude: [pages, ...driven], environment: 'node' },
      },
      {
        extends: true,
        test: { name: 'page', include: [pages], environment: 'happy-dom', ...zustandByVite },
      },
    ],
  },
});
