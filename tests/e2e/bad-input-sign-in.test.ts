import { badAnswers, spoilt } from './bad-answers.ts';
import { expect, test } from './fixtures.ts';
import { watchWellbeing } from './wellbeing.ts';

test.use({ simulatorOptions: { people: 20, accepted: 2 } });

const steps = [
  ['Symphony', 'its key', /\/login\/pubkey\/authenticate$/],
  ['Symphony', 'who somebody is', /\/v1\/sessioninfo$/],
  ['Spaces', 'a token', /\/oauth2\/access_token$/],
  ['Spaces', 'who somebody is', /\/users\/me$/],
] as const;

for (const [system, what, path] of steps) {
  test(`a sign-in to ${system} ends in a plain problem when asked for ${what}, and works later`, async ({
    open,
    simulator,
  }) => {
    const foyer = await open();
    const wellbeing = await watchWellbeing(foyer);
    const signIn = system === 'Spaces' ? foyer.signInToSpaces : foyer.signInToSymphony;
    for (const answer of badAnswers) {
      simulator.control.fail({ path, ...answer });
      const outcome = await signIn();
      expect(spoilt(outcome), JSON.stringify(outcome)).toBe(true);
      expect(foyer.state()).toMatchObject({ accounts: [], signIn: null });
      simulator.control.heal();
    }
    expect(await signIn()).toEqual({ ok: true });
    await foyer.until(({ accounts }) => accounts[0]?.status.kind === 'connected');
    expect(await wellbeing.troubles()).toEqual([]);
  });
}

test('an account stays through a bad answer to its refresh, and is back with a good one', async ({
  foyer,
  simulator,
}) => {
  const wellbeing = await watchWellbeing(foyer);
  const statuses = () => foyer.state().accounts.map(({ status }) => status.kind);
  const refreshes = () =>
    simulator.log.filter(({ path, status }) => path.endsWith('/access_token') && status !== 0);
  for (const answer of badAnswers) {
    simulator.control.fail({ path: /\/oauth2\/access_token$/, ...answer });
    simulator.control.expireAccessToken();
    const before = refreshes().length;
    await foyer.page.evaluate(() => window.foyer.refresh());
    await expect.poll(() => refreshes().length).toBeGreaterThan(before);
    await foyer.until(({ accounts }) =>
      accounts.every(({ status }) => status.kind !== 'refreshing'),
    );
    expect(statuses()).not.toContain('signed-out');
    simulator.control.heal();
  }
  await foyer.page.evaluate(() => window.foyer.refresh());
  await foyer.until(({ accounts }) => accounts.every(({ status }) => status.kind === 'connected'));
  expect(await wellbeing.troubles()).toEqual([]);
});
