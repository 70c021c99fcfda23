import { contract } from '../../preload/contract.ts';
import { expect, test } from './fixtures.ts';

test.use({ simulatorOptions: { people: 20, accepted: 2 } });

test('the window is made with every wall, and the page stands in it', async ({ open }) => {
  const { app, page } = await open();
  const given = await app.evaluate(({ BrowserWindow, webContents }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not among the documented ones: what the window really got, defaults left out.
    const read: unknown = Reflect.get(Object(contents), 'getLastWebPreferences');
    const preferences: unknown =
      typeof read === 'function' ? Reflect.apply(read, contents, []) : 'not to be read';
    const windows = BrowserWindow.getAllWindows().length;
    return { windows, contents: webContents.getAllWebContents().length, preferences };
  });
  expect(given).toMatchObject({ windows: 1, contents: 1 });
  expect(given.preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
  expect(page.url()).toBe('app://foyer/index.html');
});

test('the page reaches one frozen object with the names of the contract, and nothing of Node', async ({
  open,
}) => {
  const { page } = await open();
  const reached = await page.evaluate(() => {
    const strangers = [
      'require',
      'process',
      'module',
      'global',
      'Buffer',
      'ipcRenderer',
      'electron',
    ];
    const before = window.foyer;
    try {
      Object.assign(window, { foyer: { quit: () => undefined } });
    } catch {
      // A thrown refusal is as good as a silent one.
    }
    return {
      frozen: Object.isFrozen(window.foyer),
      replaced: window.foyer !== before,
      names: Object.keys(window.foyer),
      kinds: [...new Set(Object.values(window.foyer).map((value) => typeof value))],
      strangers: strangers.filter((name) => name in window),
      opener: window.opener,
    };
  });
  expect(reached).toMatchObject({ frozen: true, replaced: false, kinds: ['function'] });
  expect(reached.names.sort()).toEqual(Object.keys(contract).sort());
  expect(reached).toMatchObject({ strangers: [], opener: null });
});

test('a webview is a word without meaning, and a bare frame brings no bridge', async ({ open }) => {
  const { app, page } = await open();
  const reached = await page.evaluate(() => {
    const view: HTMLElement = document.body.appendChild(document.createElement('webview'));
    view.setAttribute('src', 'app://foyer/index.html');
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentWindow;
    return {
      view: 'loadURL' in view || view.shadowRoot !== null || view.constructor !== HTMLElement,
      inner: ['foyer', 'require', 'process'].filter((name) => inner !== null && name in inner),
    };
  });
  expect(reached).toEqual({ view: false, inner: [] });
  const contents = await app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  expect(contents).toBe(1);
});

test('every file of ours is sent with the policy, and nothing outside of our folder is sent', async ({
  open,
}) => {
  const { app, page } = await open();
  const files = await page.evaluate(() => [
    location.href,
    ...[...document.querySelectorAll('script')].map(({ src }) => src),
    ...[...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
      ({ href }) => href,
    ),
  ]);
  expect(files.length).toBeGreaterThanOrEqual(3);
  const ask = (address: string) =>
    app.evaluate(async ({ net }, asked) => {
      const response = await net.fetch(asked);
      const { status, headers } = response;
      return {
        status,
        policy: headers.get('content-security-policy'),
        sniff: headers.get('x-content-type-options'),
        text: status === 200 ? '' : await response.text(),
      };
    }, address);
  for (const file of files) {
    const { status, policy, sniff } = await ask(file);
    expect(status, file).toBe(200);
    expect(policy, file).toMatch(
      /^default-src 'none'; script-src 'self'; .*frame-ancestors 'none'/,
    );
    expect(policy, file).not.toMatch(/unsafe|\*|http/);
    expect(sniff).toBe('nosniff');
  }
  for (const path of [
    '../main/index.cjs',
    '%2e%2e/main/index.cjs',
    '..%2fmain%2findex.cjs',
    '..%5cmain%5cindex.cjs',
    '%2e%2e%2fpackage.json',
    '..%2fpreload%2fbridge.cjs',
    // Of a kind that is sent, but outside of the folder.
    '..%2fmain%2ficons%2ffoyer.png',
    '%00',
    '/etc/passwd',
  ]) {
    expect(await ask(`app://foyer/${path}`), path).toMatchObject({ status: 404, text: '' });
  }
  expect(await ask('app://stranger/index.html')).toMatchObject({ status: 404, text: '' });
});

const forbidden = [
  ['an inline script', 'script-src'],
  ['code from a string', 'script-src'],
  ['a script from elsewhere', 'script-src'],
  ['a request', 'connect-src'],
  ['a socket', 'connect-src'],
  ['a picture from elsewhere', 'img-src'],
  ['a frame', 'frame-src'],
  ['a plugin', 'object-src'],
  ['a worker', 'worker-src'],
  ['a form', 'form-action'],
  ['another base', 'base-uri'],
  ['an inline style', 'style-src'],
] as const;

for (const [what, directive] of forbidden) {
  test(`the policy keeps out ${what}`, async ({ open, simulator }) => {
    const { page } = await open();
    const asked = simulator.log.length;
    const violated = await page.evaluate(
      ([kind, elsewhere]) =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) =>
            resolve(event.effectiveDirective),
          );
          const add = (tag: string, set: object) =>
            document.body.append(Object.assign(document.createElement(tag), set));
          const attempts: Record<string, () => unknown> = {
            'an inline script': () => add('script', { textContent: 'document.title = "owned"' }),
            // Run by a timer, as the debugger that runs this function lifts the ban on eval.
            'code from a string': () => setTimeout(() => setTimeout('document.title = "owned"')),
            'a script from elsewhere': () => add('script', { src: `${elsewhere}/a.js` }),
            'a request': () => fetch(elsewhere).catch(() => undefined),
            'a socket': () => new WebSocket(elsewhere.replace('http', 'ws')),
            'a picture from elsewhere': () => add('img', { src: `${elsewhere}/a.png` }),
            'a frame': () => add('iframe', { src: 'app://foyer/index.html' }),
            'a plugin': () => add('object', { data: 'app://foyer/index.html' }),
            'a worker': () => new Worker('data:text/javascript,postMessage(1)'),
            'a form': () => {
              add('form', { action: elsewhere, method: 'post' });
              document.forms[document.forms.length - 1]?.submit();
            },
            'another base': () => add('base', { href: elsewhere }),
            'an inline style': () => add('style', { textContent: 'body { color: red }' }),
          };
          try {
            attempts[kind]?.();
          } catch {
            // Refused at once as well as told.
          }
        }),
      [what, simulator.url] as const,
    );
    expect(violated).toMatch(new RegExp(`^${directive}`));
    expect(await page.evaluate(() => document.title)).toBe('Foyer');
    expect(page.url()).toBe('app://foyer/index.html');
    expect(simulator.log).toHaveLength(asked);
  });
}
