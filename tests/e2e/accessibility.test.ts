import { type Browser, expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { type Scenario, scenarios } from '../renderer/preview/scenarios.ts';
import {
  bundlePreview,
  chromiumHere,
  launchChromium,
  play,
  servePreview,
} from '../renderer/preview/site.ts';

const here = chromiumHere();

const everyRule = {
  resultTypes: ['violations'],
  // Rows are drawn in columns and keys in pieces; their names say the same in one sentence, which
  // this experimental rule cannot follow.
  rules: { 'label-content-name-mismatch': { enabled: false } },
} as const satisfies axe.RunOptions;
// What is not a colour is the same in every theme.
const colours = {
  resultTypes: ['violations'],
  runOnly: ['color-contrast'],
} as const satisfies axe.RunOptions;

/** How a system may want the views to look. */
const themes = {
  light: { media: { colorScheme: 'light' }, rules: everyRule },
  dark: { media: { colorScheme: 'dark' }, rules: colours },
  'light, with more contrast': {
    media: { colorScheme: 'light', contrast: 'more' },
    rules: colours,
  },
  'dark, with more contrast': { media: { colorScheme: 'dark', contrast: 'more' }, rules: colours },
  'in few colours of the system': {
    media: { colorScheme: 'dark', forcedColors: 'active' },
    rules: colours,
  },
} as const;
/** Without motion: a colour on its way from one theme to the next belongs to neither. */
const plain = {
  colorScheme: 'light',
  contrast: null,
  forcedColors: null,
  reducedMotion: 'reduce',
} as const;

const parts = 2;
for (let part = 0; part < parts; part += 1) {
  test(`no view breaks a rule of axe in any theme: part ${part + 1} of ${parts}`, async () => {
    test.skip(
      here === undefined,
      'There is no Chromium on this system: nobody looked at the views',
    );
    test.setTimeout(900_000);
    const folder = `out/preview/looked-at-${part}`;
    await bundlePreview(folder);
    const site = await servePreview(folder);
    const browser = await launchChromium(here ?? '');
    try {
      const own = Object.entries(scenarios).filter((_one, index) => index % parts === part);
      expect(await lookedAt(browser, site.url, own)).toEqual({});
    } finally {
      await browser.close();
      site.close();
    }
  });
}

/** What is broken, by the scenario and the theme in which it was seen. */
async function lookedAt(
  browser: Browser,
  url: string,
  own: readonly (readonly [name: string, scenario: Scenario])[],
) {
  const page = await browser.newPage({ viewport: { width: 400, height: 560 } });
  const broken: Record<string, readonly string[]> = {};
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const [name, scenario] of own) {
    await page.emulateMedia(plain);
    // The query makes it another page; what stands behind the # alone would not.
    await page.goto(`${url}?${name}#${name}`);
    await play(page, scenario);
    await page.evaluate(axe.source);
    for (const [theme, { media, rules }] of Object.entries(themes)) {
      await page.emulateMedia({ ...plain, ...media });
      const seen = [...errors.splice(0), ...(await violationsIn(page, rules))];
      if (seen.length > 0) broken[`${name}, ${theme}`] = seen;
    }
  }
  return broken;
}

async function violationsIn(page: Page, options: axe.RunOptions): Promise<readonly string[]> {
  return page.evaluate(async (wanted) => {
    const { axe: looker } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await looker.run(document, wanted);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, options);
}
