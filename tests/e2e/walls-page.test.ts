import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

test.use({ simulatorOptions: { people: 20, accepted: 2 } });

declare global {
  var foyerDenied: string[];
}

/** Notes in main, after Foyer's own listeners, what was tried and whether it was denied. */
async function noteAttempts({ app }: Foyer): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ BrowserWindow, session }) => {
    globalThis.foyerDenied = [];
    const note = (what: string) => (event: { defaultPrevented: boolean }) =>
      void globalThis.foyerDenied.push(
        `${what} ${event.defaultPrevented ? 'denied' : 'LET THROUGH'}`,
      );
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('will-frame-navigate', note('navigation'));
    contents?.on('did-create-window', () => globalThis.foyerDenied.push('window LET THROUGH'));
    session.defaultSession.on('will-download', note('download'));
  });
  return () => app.evaluate(() => globalThis.foyerDenied);
}

for (const [what, leave] of [
  ['a new location', (to: string) => void location.assign(to)],
  [
    'a link',
    (to: string) =>
      document.body.appendChild(Object.assign(document.createElement('a'), { href: to })).click(),
  ],
  [
    'a refresh',
    (to: string) => {
      const refresh = Object.assign(document.createElement('meta'), { content: `0;url=${to}` });
      refresh.setAttribute('http-equiv', 'refresh');
      document.head.append(refresh);
    },
  ],
] as const) {
  test(`the page cannot be left by ${what}`, async ({ open, simulator }) => {
    const foyer = await open();
    const attempts = await noteAttempts(foyer);
    const asked = simulator.log.length;
    await foyer.page.evaluate(leave, simulator.url);
    await expect.poll(attempts).toEqual(['navigation denied']);
    expect(foyer.page.url()).toBe('app://foyer/index.html');
    expect(simulator.log).toHaveLength(asked);
    expect(await foyer.page.evaluate(() => window.foyer.refresh())).toEqual({ ok: true });
  });
}

test('no window opens: by script, by a link to a new one, by the middle button', async ({
  open,
  simulator,
  desk,
}) => {
  const foyer = await open();
  const attempts = await noteAttempts(foyer);
  const asked = simulator.log.length;
  const windows = () =>
    foyer.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  for (const address of [
    simulator.url,
    'app://foyer/index.html',
    'about:blank',
    'file:///etc/passwd',
  ]) {
    expect(await foyer.page.evaluate((to) => window.open(to) === null, address)).toBe(true);
    await foyer.page.evaluate((href) => {
      const anchor = Object.assign(document.createElement('a'), { href, target: '_blank' });
      anchor.textContent = 'here';
      document.querySelector('#foyer')?.before(anchor);
      anchor.click();
      const middle = { button: 1, bubbles: true, cancelable: true };
      anchor.dispatchEvent(new MouseEvent('auxclick', middle));
    }, address);
    await foyer.page.locator('a').first().click({ button: 'middle' });
    expect(await windows()).toBe(1);
  }
  expect(await attempts()).toEqual([]);
  expect(simulator.log).toHaveLength(asked);
  expect(await desk.browser.urls()).toEqual([]);
});

test('nothing is downloaded', async ({ open }) => {
  const foyer = await open();
  const attempts = await noteAttempts(foyer);
  await foyer.page.evaluate(() => {
    const href = URL.createObjectURL(new Blob(['MZ']));
    Object.assign(document.createElement('a'), { href, download: 'setup.exe' }).click();
  });
  await expect.poll(attempts).toEqual(['download denied']);
});

test('no permission is granted, whatever is asked for', async ({ open }) => {
  const { page } = await open();
  await expect(page.locator('#foyer > *').first()).toBeVisible();
  const granted = await page.evaluate(async () => {
    const refused = (work: () => Promise<unknown>) =>
      work().then(
        (value) => `granted ${String(value)}`,
        () => 'refused',
      );
    const named = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
    ];
    const states = await Promise.all(
      named.map(async (name) => {
        const state = navigator.permissions.query({ name: name as PermissionName });
        return [
          name,
          await state.then(
            (status) => status.state,
            () => 'refused',
          ),
        ] as const;
      }),
    );
    const devices = (name: string) => async () => {
      const port: unknown = Reflect.get(navigator, name);
      const list: unknown = await Reflect.apply(
        Reflect.get(Object(port), name === 'serial' ? 'getPorts' : 'getDevices'),
        port,
        [],
      );
      if (Array.isArray(list) && list.length === 0) throw new Error('none');
      return list;
    };
    return {
      ...Object.fromEntries(states),
      notification: await Notification.requestPermission(),
      position: await refused(
        () => new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)),
      ),
      clipboard: await refused(() => navigator.clipboard.readText()),
      media: await refused(() => navigator.mediaDevices.getUserMedia({ audio: true, video: true })),
      screen: await refused(() => navigator.mediaDevices.getDisplayMedia()),
      music: await refused(() => navigator.requestMIDIAccess({ sysex: true })),
      awake: await refused(() => navigator.wakeLock.request()),
      hid: await refused(devices('hid')),
      usb: await refused(devices('usb')),
      serial: await refused(devices('serial')),
    };
  });
  for (const [what, state] of Object.entries(granted)) {
    expect(state, what).toMatch(/^(denied|refused)$/);
  }
});
