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

  for (const portal of [
    { status: 200, body: '<!doctype html><title>Hotel</title>' },
    { status: 302, headers: { location: 'http://127.0.0.1:9/welcome' } },
    { status: 511 },
  ]) {
    network.setPortal(portal);
    simulator.control.expireAccessToken();
    await foyer.page.evaluate(() => window.foyer.refresh());
    await foyer.until(all('offline'), 20_000);
    const [problem] = foyer
      .state()
      .accounts.flatMap(({ status }) => ('problem' in status ? [status.problem] : []));
    expect(problem?.detail).toMatchObject({ barrier: 'network-sign-in' });
    if (portal.status === 200) {
      await goTo(foyer.page, 'Accounts');
      await expect(cardOf(foyer.page, 'symphony')).toContainText(
        'This network may want you to sign in first, as in hotels and on trains.',
      );
    }
    network.setPortal(null);
    await foyer.until(all('connected'), 30_000);
  }
  await network.close();
});
