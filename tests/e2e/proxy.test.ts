import type { Page } from '@playwright/test';
import { openProxy, type TestProxy } from '../desk/proxy.ts';
import { test as base, expect } from './fixtures.ts';
import type { Foyer } from './foyer.ts';
import { placesOnDisk } from './secrecy/disk.ts';
import { placesInPage } from './secrecy/page.ts';
import { placesInProcesses } from './secrecy/processes.ts';
import { findSecrets } from './secrecy/search.ts';

const password = 'lock and quay 7';
const test = base.extend<{ companyProxy: TestProxy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needs of a fixture from it
  companyProxy: async ({}, use) => {
    const proxy = await openProxy({ users: { jane: password }, realm: 'Acme <b>lobby</b>' });
    await use(proxy);
    await proxy.close();
  },
});
test.use({ simulatorOptions: { people: 40, accepted: 4 } });

const connected = ({ state }: Foyer) =>
  state().accounts.length > 0 &&
  state().accounts.every(({ status }) => status.kind === 'connected');

/** What became of the question, from now on: each time whether it is a second one, null when it is over. */
async function followQuestion({ page }: Foyer): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const story: (boolean | null)[] = [];
    Object.assign(window, { story });
    window.foyer.state(({ proxy }) => {
      if (proxy !== undefined) story.push(proxy?.refused ?? null);
    });
  });
  return () => page.evaluate(() => Reflect.get(window, 'story'));
}

/** Opens the form by its key and sends it, never with the mouse. */
async function answer(page: Page, said: string): Promise<void> {
  const name = page.getByRole('textbox', { name: 'User name' });
  const open = page.getByRole('button', { name: 'Sign in…' });
  await expect(name.or(open).first()).toBeVisible();
  if (await open.isVisible()) await open.press('Enter');
  await name.fill('jane');
  await name.press('Tab');
  await page.keyboard.type(said);
  await page.keyboard.press('Enter');
}

test('a proxy asks once for all calls, again for a wrong password, and never after a restart', async ({
  open,
  companyProxy,
  simulator,
  desk,
}) => {
  const foyer = await open({ args: companyProxy.switches });
  const signedIn = foyer.signInToSymphony();
  const [host, port] = companyProxy.address.split(':');
  await foyer.until(({ proxy: question }) => question !== null);
  expect(foyer.state().proxy).toEqual({
    host,
    port: Number(port),
    realm: 'Acme <b>lobby</b>',
    refused: false,
  });
  expect(simulator.log).toEqual([]);

  await foyer.until(({ opening }) => opening.visible);
  const story = await followQuestion(foyer);
  await answer(foyer.page, 'mistyped');
  await expect(foyer.page.getByRole('alert')).toHaveText(/The proxy did not accept this/);
  await expect(foyer.page.getByText('“⁨Acme <b>lobby</b>⁩”')).toBeVisible();
  await answer(foyer.page, password);
  expect(await signedIn).toMatchObject({ ok: true });
  expect(await foyer.signInToSpaces()).toMatchObject({ ok: true });
  await foyer.until(({ people, requests }) => people.total > 0 && requests.length > 0);
  expect(await story()).toEqual([false, true, null]);
  // Through the proxy went all that Foyer sent, and nothing to anybody else.
  const { origin } = new URL(simulator.url);
  const places = companyProxy.passed.map(({ target }) => new URL(target, origin).origin);
  expect(new Set(places)).toEqual(new Set([origin]));
  const sent = simulator.log.filter(({ traceId }) => traceId !== undefined);
  const through = companyProxy.passed.filter(({ outcome }) => outcome === 'through');
  expect(through.length).toBeGreaterThanOrEqual(sent.length);
  expect(JSON.stringify(simulator.log)).not.toMatch(/proxy-authorization/i);

  const everywhere = [
    ...(await placesOnDisk(desk.folder, [])),
    ...(await placesInProcesses(desk)),
    ...(await placesInPage(foyer.page)),
  ];
  expect(findSecrets([{ name: 'password', value: password }], everywhere)).toEqual([]);

  await foyer.quit();
  companyProxy.setUsers({ jane: password });
  const again = await open({ args: companyProxy.switches, profile: foyer.profile });
  await again.until(() => connected(again), 20_000);
  expect(again.state().proxy).toBeNull();

  // The password has changed, and nobody looks: the tray tells of it and leads there.
  companyProxy.setUsers({ jane: 'canal and key 8' });
  await again.page.evaluate(() => window.foyer.refresh());
  const item = await desk.tray.waitForItem(5_000);
  await item.waitFor(async () => /the proxy asks/.test(await item.tooltip()), 20_000);
  expect(again.state().opening.visible).toBe(false);
  await item.click(['Sign in to the proxy…']);
  await expect(again.page.getByRole('textbox', { name: 'User name' })).toBeFocused();
  await answer(again.page, 'canal and key 8');
  await again.until(({ proxy }) => proxy === null);
  expect(await item.tooltip()).not.toContain('proxy');
});

test('a proxy that nobody answers is told of, and asks again when somebody tries', async ({
  open,
  companyProxy,
}) => {
  const foyer = await open({ args: companyProxy.switches });
  const { page } = foyer;
  const signedIn = foyer.signInToSymphony();
  await foyer.until(({ proxy: question, opening }) => question !== null && opening.visible);
  await page.getByRole('button', { name: 'Sign in…' }).press('Enter');
  await page.getByRole('button', { name: 'Not now' }).press('Enter');
  expect(await signedIn).toMatchObject({
    problem: { code: 'unreachable', detail: { barrier: 'proxy-sign-in' } },
  });
  expect(foyer.state().proxy).toBeNull();

  const second = foyer.signInToSymphony();
  await foyer.until(({ proxy: question }) => question !== null);
  await answer(page, password);
  expect(await second).toMatchObject({ ok: true });
});

test('a proxy set by hand holds at once for all that is sent, and the system is followed again', async ({
  open,
  companyProxy,
}) => {
  const system = { http_proxy: 'http://10.9.8.7:3128', https_proxy: 'http://10.9.8.7:3128' };
  const foyer = await open({ env: { ...system, no_proxy: 'direct.example' } });
  expect(await foyer.signInToSymphony()).toMatchObject({ ok: true });
  const routeTo = (address: string) =>
    foyer.app.evaluate(
      ({ session }, url) =>
        Promise.all(
          [session.defaultSession, session.fromPartition('write-1')].map((one) =>
            one.resolveProxy(url),
          ),
        ),
      address,
    );
  const choose = (proxy: string) =>
    foyer.page.evaluate(
      (chosen) => window.foyer.changeSettings({ network: { proxy: chosen } }),
      proxy,
    );
  const pod = 'https://acme.symphony.com/pod/v1/presence';

  expect(await routeTo(pod)).toEqual(Array(2).fill('PROXY 10.9.8.7:3128'));
  expect(await routeTo('https://direct.example')).toEqual(Array(2).fill('DIRECT'));
  expect(await choose(companyProxy.address)).toMatchObject({ ok: true });
  await expect.poll(() => routeTo(pod)).toEqual(Array(2).fill(`PROXY ${companyProxy.address}`));
  expect(await choose('direct')).toMatchObject({ ok: true });
  await expect.poll(() => routeTo(pod)).toEqual(Array(2).fill('DIRECT'));
  expect(await choose('http://jane:secret@proxy.example')).toMatchObject({
    problem: { code: 'refused', detail: { setting: 'network.proxy' } },
  });
  expect(await choose('system')).toMatchObject({ ok: true });
  await expect.poll(() => routeTo(pod)).toEqual(Array(2).fill('PROXY 10.9.8.7:3128'));
});
