import { openProxy } from '../desk/proxy.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';
import { cardOf, goTo } from './steps.ts';

test.use({ simulatorOptions: { people: 40, accepted: 4 } });
test.describe.configure({ timeout: 90_000 });

const all = (kind: 'connected' | 'offline') => (state: ReturnType<Foyer['state']>) =>
  state.accounts.length === 2 && state.accounts.every(({ status }) => status.kind === kind);

test('a network that wants a sign-in first is told of, costs no session, and all goes on after it', async ({
  open,
  simulator,
}) => {
  const network = await openProxy();
  const foyer = await open({ args: network.switches });
  expect(await foyer.signInToSymphony()).toMatchObject({ ok: true });
  expect(await foyer.signInToSpaces()).toMatchObject({ ok: true });
  await foyer.until(({ requests, people }) => requests.length > 0 && people.total > 0);

  network.setPortal({ status: 200, body: '<!doctype html><title>Hotel</title>' });
  simulator.control.expireAccessToken();
  await foyer.page.evaluate(() => window.foyer.refresh());
  const away = await foyer.until(all('offline'), 20_000);
  for (const { status } of away.accounts) {
    expect(status).toMatchObject({ problem: { detail: { barrier: 'network-sign-in' } } });
  }
  await goTo(foyer.page, 'Accounts');
  await expect(cardOf(foyer.page, 'symphony')).toContainText(
    'This network may want you to sign in first, as in hotels and on trains.',
  );
  network.setPortal(null);
  await foyer.until(all('connected'), 30_000);
  await network.close();
});
