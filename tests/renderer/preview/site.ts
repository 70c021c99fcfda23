import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, type Plugin } from 'vite';
import type { Scenario } from './scenarios.ts';
import { type Drawn, inEnglish, type Spoken } from './spoken.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The Chromium of the system, or the one that is named; undefined where there is none. */
export function chromiumHere(): string | undefined {
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  return existsSync(path) ? path : undefined;
}

/** Starts it, without a screen. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Bundles the preview of every scenario into a folder; `pseudo` speaks where German would. */
export async function bundlePreview(folder: string, drawn: Drawn = 'en'): Promise<void> {
  await build({
    root: 'tests/renderer/preview',
    base: './',
    plugins: drawn === 'pseudo' ? [pseudoForGerman] : [],
    logLevel: 'warn',
    build: {
      outDir: join(process.cwd(), folder),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
    },
  });
}

const pseudoForGerman: Plugin = {
  name: 'pseudo-for-german',
  enforce: 'pre',
  resolveId: (source) =>
    source === './de/index.ts' ? join(process.cwd(), 'tests/renderer/preview/pseudo.ts') : null,
};

/** The address of a scenario. */
export function addressOf(url: string, name: string, drawn: Drawn): string {
  // The query makes it another page; what stands behind the # alone would not.
  return `${url}?language=${drawn === 'pseudo' ? 'de' : drawn}&${name}#${name}`;
}

/** Serves it with the same policy as the app, so that what it forbids shows here too. */
export async function servePreview(folder: string) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    const body = await readFile(file).catch(() => null);
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain');
    response.statusCode = body ? 200 : 404;
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('No port');
  return { close: () => server.close(), url: `http://127.0.0.1:${address.port}/` };
}

/** Does in the page what a scenario says, and waits until it is drawn. */
export async function play(
  page: Page,
  scenario: Scenario,
  spoken: Spoken = inEnglish,
): Promise<void> {
  await page.locator('footer').waitFor();
  await settled(page);
  if (scenario.typed) await page.keyboard.type(scenario.typed);
  for (const key of scenario.keys ?? []) {
    await page.keyboard.press(key);
    // A key may lead to a view that has to be loaded before the next one means anything.
    if (key.length > 1) await settled(page);
  }
  for (const words of scenario.clicks ?? []) {
    await page
      .locator('button, label, summary')
      .filter({ hasText: new RegExp(spoken(words), 'u') })
      .first()
      .click();
  }
  await settled(page);
}

/** A script, not a function: what compiles this file would call its own helpers in the page. */
const quiet = `new Promise((done) => {
  let timer = setTimeout(done, 80);
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(done, 80);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})`;

/** Waits until nothing in the page has changed for as long as a part takes to load. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(quiet);
}
