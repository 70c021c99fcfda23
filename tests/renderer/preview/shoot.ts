import type { Browser } from '@playwright/test';
import { scenarios } from './scenarios.ts';
import {
  addressOf,
  bundlePreview,
  chromiumHere,
  launchChromium,
  play,
  servePreview,
} from './site.ts';
import { type Drawn, spokenIn } from './spoken.ts';

/**
 * Draws every scenario into out/preview, light and dark. It needs a Chromium of the system:
 * node --import tsx tests/renderer/preview/shoot.ts [parts of scenarios' names] [width] [height] [scale] [language]
 * Several parts are divided by commas; `=name` is one scenario alone. A language is en, de, fr, ja or
 * pseudo: longer than any, to see what is cut.
 */
const [wanted = '', width = '400', height = '560', zoom = '1', language = 'en'] =
  process.argv.slice(2);
const drawn = language as Drawn;
const spoken = await spokenIn(drawn);
const parts = wanted.split(',');
const site = `out/preview/site-${language}`;

function isWanted(name: string): boolean {
  return parts.some((part) =>
    part.startsWith('=') ? name === part.slice(1) : name.includes(part),
  );
}

async function shoot(browser: Browser, url: string, scheme: 'light' | 'dark') {
  const context = await browser.newContext({
    viewport: { width: Number(width) / Number(zoom), height: Number(height) / Number(zoom) },
    deviceScaleFactor: 2 * Number(zoom),
    colorScheme: scheme,
    timezoneId: 'UTC',
  });
  for (const [name, scenario] of Object.entries(scenarios)) {
    if (!isWanted(name)) continue;
    const page = await context.newPage();
    page.on('console', (message) => console.log(name, message.text()));
    page.on('pageerror', (error) => console.log(name, error));
    page.on('dialog', () => console.log(name, 'A DIALOG OPENED'));
    await page.goto(addressOf(url, name, drawn));
    await play(page, scenario, spoken);
    const size = zoom === '1' ? width : `${width}x${zoom}`;
    const folder = drawn === 'en' ? size : `${size}-${drawn}`;
    await page.screenshot({ path: `out/preview/${folder}/${name}-${scheme}.png` });
    await page.close();
  }
  await context.close();
}

await bundlePreview(site, drawn);
const { url, close } = await servePreview(site);
const browser = await launchChromium(chromiumHere() ?? 'chromium');
for (const scheme of ['light', 'dark'] as const) await shoot(browser, url, scheme);
await browser.close();
close();
