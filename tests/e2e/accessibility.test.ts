import { type Browser, expect, test } from '@playwright/test';
import axe from 'axe-core';
import { scenarios } from '../renderer/preview/scenarios.ts';
import {
  bundlePreview,
  chromiumHere,
  launchChromium,
  play,
  servePreview,
} from '../renderer/preview/site.ts';

const folder = 'out/preview/looked-at';
const here = chromiumHere();

/** Many views in a row, in one browser: each takes about a second of a busy machine. */
test.describe.configure({ mode: 'default', timeout: 60_000 });

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`every view, ${scheme}`, () => {
    test.skip(
      here === undefined,
      'There is no Chromium on this system: nobody looked at the views',
    );
    let browser: Browser;
    let site: Awaited<ReturnType<typeof servePreview>>;

    test.beforeAll(async () => {
      await bundlePreview(`${folder}-${scheme}`);
      site = await servePreview(`${folder}-${scheme}`);
      browser = await launchChromium(here ?? '');
    });
    test.afterAll(async () => {
      await browser?.close();
      site?.close();
    });

    for (const [name, scenario] of Object.entries(scenarios)) {
      test(`${name}: no rule of axe is broken`, async () => {
        const page = await browser.newPage({
          colorScheme: scheme,
          viewport: { width: 400, height: 560 },
        });
        try {
          const failed: string[] = [];
          page.on('pageerror', (error) => failed.push(error.message));
          await page.goto(`${site.url}#${name}`);
          await play(page, scenario);
          await page.evaluate(axe.source);
          const broken = await page.evaluate(async () => {
            const { axe: looker } = window as unknown as { axe: typeof axe };
            const { violations } = await looker.run(document, { resultTypes: ['violations'] });
            return violations.map(({ id, nodes }) => ({
              id,
              where: nodes.map(
                ({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`,
              ),
            }));
          });
          expect(broken).toEqual([]);
          expect(failed).toEqual([]);
        } finally {
          await page.close();
        }
      });
    }
  });
}
