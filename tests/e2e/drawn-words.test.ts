import { type Browser, expect, test } from '@playwright/test';
import { cutIn } from '../renderer/preview/cut.ts';
import { scenarios } from '../renderer/preview/scenarios.ts';
import {
  addressOf,
  bundlePreview,
  chromiumHere,
  launchChromium,
  play,
  servePreview,
} from '../renderer/preview/site.ts';
import { type Drawn, spokenIn } from '../renderer/preview/spoken.ts';

const here = chromiumHere();

for (const drawn of ['pseudo', 'de'] as const satisfies readonly Drawn[]) {
  test(`no word is cut in any view: ${drawn}`, async () => {
    test.skip(
      here === undefined,
      'There is no Chromium on this system: nobody looked at the views',
    );
    test.setTimeout(600_000);
    const folder = `out/preview/words-${drawn}`;
    await bundlePreview(folder, drawn);
    const site = await servePreview(folder);
    const browser = await launchChromium(here ?? '');
    try {
      expect(await cutWords(browser, site.url, drawn)).toEqual({});
    } finally {
      await browser.close();
      site.close();
    }
  });
}

/** What is cut, by the scenario in which it was seen. */
async function cutWords(browser: Browser, url: string, drawn: Drawn) {
  const spoken = await spokenIn(drawn);
  const page = await browser.newPage({ viewport: { width: 400, height: 560 }, timezoneId: 'UTC' });
  page.setDefaultTimeout(10_000);
  const cut: Record<string, readonly string[]> = {};
  for (const [name, scenario] of scenariosFor(drawn)) {
    await page.goto(addressOf(url, name, drawn));
    await play(page, scenario, spoken);
    const seen = await cutIn(page);
    if (seen.length > 0) cut[name] = seen;
  }
  return cut;
}

/** The longest language in all there is to see; a shorter one in the first scenario of each view. */
function scenariosFor(drawn: Drawn) {
  const all = Object.entries(scenarios);
  if (drawn === 'pseudo') return all;
  const viewOf = (name: string) => name.replace(/-.*$/u, '');
  return all.filter(
    ([name], at) => all.findIndex(([other]) => viewOf(other) === viewOf(name)) === at,
  );
}
