import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { type Scenario, scenarios } from './scenarios.ts';

/**
 * Draws every scenario into out/preview, light and dark. It needs a Chromium of the system:
 * node --import tsx tests/renderer/preview/shoot.ts [part of a scenario's name] [width] [height] [scale]
 */
const [wanted = '', width = '400', height = '560', zoom = '1'] = process.argv.slice(2);
const site = 'out/preview/site';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

async function bundle() {
  await build({
    root: 'tests/renderer/preview',
    base: './',
    logLevel: 'warn',
    build: {
      outDir: join(process.cwd(), site),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
    },
  });
}

/** Serves the bundle with the same policy as the app, so that what it forbids shows here too. */
async function serve() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(site, path === '/' ? 'index.html' : path);
    const body = await readFile(file).catch(() => null);
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain');
    response.statusCode = body ? 200 : 404;
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('No port');
  return { server, url: `http://127.0.0.1:${address.port}/` };
}

async function play(page: Page, scenario: Scenario) {
  if (scenario.typed) await page.keyboard.type(scenario.typed);
  for (const key of scenario.keys ?? []) {
    await page.keyboard.press(key);
    if (key.length > 1) await page.waitForTimeout(80);
  }
  for (const words of scenario.clicks ?? []) {
    await page
      .locator('button, label, summary')
      .filter({ hasText: new RegExp(`^${words}`, 'u') })
      .first()
      .click();
  }
  await page.waitForTimeout(250);
}

async function shoot(browser: Browser, url: string, scheme: 'light' | 'dark') {
  const context = await browser.newContext({
    viewport: { width: Number(width) / Number(zoom), height: Number(height) / Number(zoom) },
    deviceScaleFactor: 2 * Number(zoom),
    colorScheme: scheme,
    timezoneId: 'UTC',
  });
  for (const [name, scenario] of Object.entries(scenarios)) {
    if (!name.includes(wanted)) continue;
    const page = await context.newPage();
    page.on('console', (message) => console.log(name, message.text()));
    page.on('pageerror', (error) => console.log(name, error));
    page.on('dialog', () => console.log(name, 'A DIALOG OPENED'));
    await page.goto(`${url}#${name}`);
    await page.locator('footer').waitFor();
    await play(page, scenario);
    const size = zoom === '1' ? width : `${width}x${zoom}`;
    await page.screenshot({ path: `out/preview/${size}/${name}-${scheme}.png` });
    await page.close();
  }
  await context.close();
}

await bundle();
const { server, url } = await serve();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const scheme of ['light', 'dark'] as const) await shoot(browser, url, scheme);
await browser.close();
server.close();
