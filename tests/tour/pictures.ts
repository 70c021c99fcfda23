import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Desk } from '../desk/index.ts';

/** A folder of numbered PNGs, in the order in which they were taken. */
export interface Pictures {
  readonly folder: string;
  /** The popover as it is now, in light and in dark, twice as fine as on the screen. */
  take(page: Page, name: string): Promise<void>;
  /** The whole screen of the desk. */
  takeDesk(desk: Desk, name: string): Promise<void>;
  count(): number;
}

const appearances = ['light', 'dark'] as const;
const pixelsPerPoint = 2;
const wall = 'xc:#8fa3c9';

/** Empties `folder` and gives back a camera for it. */
export async function openPictures(folder: string): Promise<Pictures> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let views = 0;
  let written = 0;
  const next = (name: string) => {
    views += 1;
    return join(folder, `${`${views}`.padStart(2, '0')}-${name}`);
  };
  return {
    folder,
    async take(page, name) {
      const path = next(name);
      // The last click left the pointer over something that now looks pointed at.
      await page.mouse.move(0, 0);
      for (const colorScheme of appearances) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await writeFile(`${path}-${colorScheme}.png`, await photograph(page));
        written += 1;
      }
      // With motion, colours would go over into those of the desktop while the next picture is taken.
      await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    },
    async takeDesk(desk, name) {
      await paintWall(desk);
      await desk.screenshot(`${next(name)}.png`);
      written += 1;
    },
    count: () => written,
  };
}

/** A bare X server is black; a popover is seen better on a wall. */
async function paintWall(desk: Desk): Promise<void> {
  const painter = await desk.spawn('display', ['-window', 'root', wall]);
  await once(painter, 'exit');
}

/** Playwright's own screenshot is as coarse as the screen; Chromium can draw it finer. */
async function photograph(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  try {
    const { width, height } = await page.evaluate(() => ({
      width: window.innerWidth,
      height: window.innerHeight,
    }));
    const clip = { x: 0, y: 0, width, height, scale: pixelsPerPoint };
    const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip });
    return Buffer.from(data, 'base64');
  } finally {
    await session.detach();
  }
}
