import { expect, test } from './fixtures.ts';
import { reach, reachWell } from './reaching.ts';

test.use({ simulatorOptions: { people: 20, accepted: 2 } });

/** Ids of spaces with which a server would like to send somebody elsewhere. */
const hostileIds = [
  '../../evil',
  '..',
  'javascript:alert(1)',
  '//evil.example/',
  '@evil.example',
  '5f3c?x=https://evil.example',
  '%2e%2e%2f',
  'a'.repeat(64),
  '0123456789abcdef0123456789abcdef',
  '',
];

test('a server that names a hostile space opens nothing', async ({ foyer, simulator, desk }) => {
  const colleague = [...simulator.people].find(({ inSpaces, index }) => inSpaces && index > 0);
  const question = { query: colleague?.email ?? '', from: 0, count: 1 };
  const listed = await foyer.page.evaluate((about) => window.foyer.listPeople(about), question);
  const personId = listed.ok ? (listed.value.rows[0]?.id ?? '') : '';
  const open = () => reachWell(foyer.page, personId);
  const opened = await desk.browser.urls();
  for (const id of hostileIds) {
    const body = JSON.stringify({ data: [{ _id: id, type: 'direct', title: '' }] });
    simulator.control.fail({ path: /\/spaces\/direct\//, mode: 'body', body });
    expect(await open(), id).toMatchObject({ ok: false });
    simulator.control.heal();
  }
  expect(await desk.browser.urls()).toEqual(opened);
  expect(await open()).toMatchObject({ ok: true });
  await desk.browser.waitForUrl((url) => url.includes('/spaces/'), 5_000);
});

test('a person nobody is opens nothing', async ({ foyer, desk }) => {
  const opened = await desk.browser.urls();
  for (const personId of [
    'https://evil.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'symphony:1&startChat=2',
    'spaces:../../evil',
    '__proto__',
    'constructor',
    '\u0000',
  ]) {
    const outcome = await reach(foyer.page, personId);
    expect(outcome, personId).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  }
  expect(await desk.browser.urls()).toEqual(opened);
});

test('no address without TLS is taken for a system, and no session goes there', async ({
  foyer,
  simulator,
}) => {
  const { settings } = foyer.state();
  const asked = simulator.log.length;
  const hostile = [
    'http://evil.example',
    'file:///etc',
    'javascript:alert(1)',
    'https://me:secret@evil.example',
    'http://127.0.0.1.evil.example',
    'ftp://evil.example',
    'not an address',
  ];
  for (const webUrl of hostile) {
    const change = { spaces: { ...settings.spaces, webUrl }, symphony: undefined };
    const outcome = await foyer.page.evaluate((to) => window.foyer.changeSettings(to), change);
    expect(outcome, webUrl).toMatchObject({ problem: { code: 'address-invalid' } });
    const question = { podUrl: webUrl, username: 'me', keyFile: foyer.profile.keyFile };
    const signedIn = await foyer.page.evaluate(
      (about) => window.foyer.signInToSymphony({ ...about, sessionToken: '' }),
      question,
    );
    expect(signedIn.ok, webUrl).toBe(false);
  }
  expect(foyer.state().settings).toEqual(settings);
  const posts = simulator.log.slice(asked).filter(({ method }) => method === 'POST');
  expect(posts).toEqual([]);
});
