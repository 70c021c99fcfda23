// @ts-check
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { officialVersion } from './electron-runtime.mjs';

/**
 * @typedef {{ source: string, target: string, dev: boolean }} Bundle
 * `source` holds main/, preload/ and renderer/; `target` becomes the application; `dev` adds source
 * maps and leaves names readable.
 */

/** What is there at run time and cannot, or need not, be bundled. */
const notBundled = ['electron', /^electron\//, 'keytar', 'usocket', 'x11'];

/** zustand speaks to React; Preact answers. */
export const reactIsPreact = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
};

/**
 * The main process, and beside it every program of its own: the vault process, workers.
 * @param {Bundle} bundle
 * @returns {import('vite').InlineConfig}
 */
export function mainConfiguration(bundle) {
  return nodeConfiguration(bundle, {
    input: mainPrograms(join(bundle.source, 'main')),
    folder: 'main',
    splitting: true,
  });
}

/**
 * The preload script: one file, since a sandboxed one may require electron and nothing else.
 * @param {Bundle} bundle
 * @returns {import('vite').InlineConfig}
 */
export function preloadConfiguration(bundle) {
  return nodeConfiguration(bundle, {
    input: { bridge: join(bundle.source, 'preload', 'bridge.ts') },
    folder: 'preload',
    splitting: false,
  });
}

/**
 * The page: modules from files only, as its content security policy demands.
 * @param {Bundle} bundle
 * @returns {import('vite').InlineConfig}
 */
export function rendererConfiguration(bundle) {
  const root = join(bundle.source, 'renderer');
  return {
    ...common(bundle),
    root,
    base: './',
    resolve: { alias: reactIsPreact },
    build: {
      ...commonBuild(bundle),
      outDir: join(bundle.target, 'renderer'),
      target: 'chrome130',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(root, 'index.html') },
    },
  };
}

/**
 * @param {string} folder main/
 * @returns {Record<string, string>} the programs' sources by name
 */
function mainPrograms(folder) {
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /-(process|worker)\.ts$/.test(file))
    .map((file) => [basename(file, '.ts'), join(folder, file)]);
  return { index: join(folder, 'index.ts'), ...Object.fromEntries(own) };
}

/**
 * @param {Bundle} bundle
 * @param {{ input: Record<string, string>, folder: string, splitting: boolean }} part
 * @returns {import('vite').InlineConfig}
 */
function nodeConfiguration(bundle, { input, folder, splitting }) {
  return {
    ...common(bundle),
    root: bundle.source,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ...commonBuild(bundle),
      ssr: true,
      outDir: join(bundle.target, folder),
      target: 'node20.18',
      rolldownOptions: {
        input,
        external: notBundled,
        platform: 'node',
        output: {
          format: 'cjs',
          // A CommonJS package that is imported shows its functions only to `require`.
          dynamicImportInCjs: false,
          codeSplitting: splitting,
          entryFileNames: '[name].cjs',
          chunkFileNames: 'parts/[name]-[hash].cjs',
        },
      },
    },
  };
}

/**
 * @param {Bundle} bundle
 * @returns {import('vite').InlineConfig}
 */
function common(bundle) {
  return {
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    mode: bundle.dev ? 'development' : 'production',
    define: {
      'process.env.NODE_ENV': JSON.stringify(bundle.dev ? 'development' : 'production'),
      'process.env.FOYER_ELECTRON': JSON.stringify(officialVersion()),
    },
  };
}

/**
 * @param {Bundle} bundle
 * @returns {import('vite').BuildEnvironmentOptions}
 */
function commonBuild(bundle) {
  return {
    emptyOutDir: true,
    minify: !bundle.dev,
    sourcemap: bundle.dev,
    reportCompressedSize: false,
    copyPublicDir: false,
  };
}
