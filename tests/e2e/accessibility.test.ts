import { type Browser, expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { scenarios } from '../renderer/preview/scenarios.ts';
import {
  bundlePreview,
  chromiumHere,
  launchChromium,
  play,
  servePreview,
} from '../renderer/preview/site.ts';

const here = chromiumHere();

const rules = {
  light: {
    resultTypes: ['violations'],
    // Rows are drawn in columns and keys in pieces; their names say the same in one sentence, which
    // this experimental rule cannot follow.
    rules: { 'label-content-name-mismatch': { enabled: false } },
  },
  // What is not a colour is the same in the dark.
  dark: { resultTypes: ['violations'], runOnly: ['color-contrast'] },
} as const satisfies Record<string, axe.RunOptions>;

for (const scheme of ['light', 'dark'] as const) {
  test(`no view breaks a rule of axe: ${scheme}`, async () => {
    test.skip(
      here === undefined,
      'There is no Chromium on this system: nobody looked at the views',
    );
    test.setTimeout(900_000);
    const folder = `out/preview/looked-at-${scheme}`;
    await bundlePreview(folder);
    const site = await servePreview(folder);
    const browser = await launchChromium(here ?? '');
    try {
      expect(await lookedAt(browser, site.url, scheme)).toEqual({});
    } finally {
      await browser.close();
      site.close();
    }
  });
}

/** What is broken, by the scenario in which it was seen. */
async function lookedAt(browser: Browser, url: string, scheme: keyof typeof rules) {
  const page = await browser.newPage({
    colorScheme: scheme,
    viewport: { width: 400, height: 560 },
  });
  const broken: Record<string, readonly string[]> = {};
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const [name, scenario] of Object.entries(scenarios)) {
    // The query makes it another page; what stands behind the # alone would not.
    await page.goto(`${url}?${name}#${name}`);
    await play(page, scenario);
    const seen = [...errors.splice(0), ...(await violationsIn(page, rules[scheme]))];
    if (seen.length > 0) broken[name] = seen;
  }
  return broken;
}

async function violationsIn(page: Page, options: axe.RunOptions): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (wanted) => {
    const { axe: looker } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await looker.run(document, wanted);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, options);
}
