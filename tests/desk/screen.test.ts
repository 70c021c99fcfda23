import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from './index.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ keyring: 'none', screen: '640x480' });
});
afterAll(() => desk.close());

describe('the screen and keyboard of a desk', () => {
  it('brings key strokes to the window that has the focus', async () => {
    const app = await desk.spawn('xev', ['-name', 'keys', '-event', 'keyboard']);
    let output = '';
    app.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    const window = await desk.waitForWindow((title) => title === 'keys', 5000, { focused: true });
    expect(await desk.windows()).toEqual([window]);

    await desk.keyboard.type('ja');
    await desk.keyboard.press('ctrl+shift+space');
    while (!/KeyRelease[\s\S]*space/.test(output)) await once(app.stdout ?? app, 'data');

    const pressed = [...output.matchAll(/KeyPress[\s\S]*?keysym \S+ (\w+)\)/g)];
    const keys = pressed.map(([, key = '']) => key);
    expect(keys).toEqual(['j', 'a', 'Control_L', 'Shift_L', 'space']);
  });

  it('is drawn to a picture', async () => {
    const path = join(desk.folder, 'screen.png');
    await desk.screenshot(path);
    expect(sizeOf(path)).toBe('PNG 640x480');

    const [window] = await desk.windows();
    if (window === undefined) throw new Error('No window to draw.');
    await desk.screenshot(path, window);
    expect(sizeOf(path)).toBe(`PNG ${window.width}x${window.height}`);
  });

  it('gives up waiting for a window that does not come', async () => {
    await expect(desk.waitForWindow(() => false, 100)).rejects.toThrow('in vain for a window');
  });
});

describe('the browser of a desk', () => {
  it('remembers the addresses it was given, to the letter', async () => {
    const url = "https://spaces.example/spaces/1?a=b&c=%20'#d";
    const wanted = desk.browser.waitForUrl((opened) => opened.includes('/spaces/1'), 5000);
    await desk.spawn('xdg-open', [url]);
    expect(await wanted).toBe(url);
    expect(await desk.browser.urls()).toEqual([url]);
  });
});

function sizeOf(path: string): string {
  return execFileSync('identify', ['-format', '%m %wx%h', path], { encoding: 'utf8' });
}
