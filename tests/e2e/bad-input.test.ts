import type { Simulator } from '../simulator/index.ts';
import { badAnswers, isQuestion, spoilt } from './bad-answers.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';
import { reachWell } from './reaching.ts';
import { watchWellbeing } from './wellbeing.ts';

const asked = [
  ['the requests', /\/connection\/list$/],
  ['presence', /\/v1\/presence$/],
  ['the colleagues', /\/users\/me\/colleagues$/],
  ['the people with a direct space', /\/people\/withdm$/],
] as const;

/** Everybody as the popover would list them. */
async function everybody({ page }: Foyer) {
  const question = { query: '', from: 0, count: 200 };
  const outcome = await page.evaluate((about) => window.foyer.listPeople(about), question);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.rows;
}

/** Whom a person could find, and what those with an address are doing. */
async function known(foyer: Foyer) {
  const rows = await everybody(foyer);
  const addressed = rows.filter(({ address, presence }) => address !== '' && presence !== null);
  return {
    names: [...new Set(rows.map(({ name }) => name))].sort(),
    doing: Object.fromEntries(addressed.map(({ address, presence }) => [address, presence])),
  };
}

const connections = (foyer: Foyer) => foyer.state().accounts.map(({ status }) => status.kind);

/**
 * Asks until the first question from now on is digested, which is when the next one comes: who asks
 * has one question under way at a time, and a call to ask joins those that wait for its end.
 */
async function refreshUntilDigested({ page }: Foyer, simulator: Simulator, path: RegExp) {
  const questions = () => simulator.log.filter(isQuestion(path)).length;
  const before = questions();
  const askAgain = async () => {
    await page.evaluate(() => Promise.all([window.foyer.refresh(), window.foyer.refresh()]));
    return questions();
  };
  await expect.poll(askAgain).toBeGreaterThanOrEqual(before + 2);
}

test.describe('whatever is answered', () => {
  test.use({ simulatorOptions: { people: 60, accepted: 8 } });

  for (const [what, path] of asked) {
    test(`when asked for ${what}, nothing known is lost, and the truth comes back`, async ({
      foyer,
      simulator,
    }) => {
      const wellbeing = await watchWellbeing(foyer);
      await foyer.until(({ people }) => !people.loading);
      const colleague = simulator.people.at(3);
      const presenceOf = async () =>
        (await everybody(foyer)).find(({ address }) => address === colleague.email)?.presence;
      simulator.control.setPresence({ uid: colleague.uid, category: 'BUSY' });
      await foyer.page.evaluate(() => window.foyer.refresh());
      await expect.poll(presenceOf).toBe('busy');
      const [requests, people] = [foyer.state().requests, await known(foyer)];

      for (const answer of badAnswers) {
        simulator.control.fail({ path, ...answer });
        await refreshUntilDigested(foyer, simulator, path);
        expect(foyer.state().requests).toEqual(requests);
        expect(await known(foyer)).toMatchObject(people);
        // A page is what a network says that wants a sign-in first: then nobody is reached.
        if (answer.mode !== 'html') expect(connections(foyer)).toEqual(['connected', 'connected']);
        simulator.control.heal();
        await foyer.page.evaluate(() => window.foyer.refresh());
        await foyer.until(({ accounts }) =>
          accounts.every(({ status }) => status.kind === 'connected'),
        );
      }

      simulator.control.arrive();
      simulator.control.setPresence({ uid: colleague.uid, category: 'AVAILABLE' });
      await foyer.page.evaluate(() => window.foyer.refresh());
      await foyer.until((state) => state.requests.length === requests.length + 1);
      await expect.poll(presenceOf).toBe('available');
      expect(await wellbeing.troubles()).toEqual([]);
    });
  }

  test('when asked who knocks, they are shown all the same, and by name as soon as it is told', async ({
    foyer,
    simulator,
  }) => {
    const wellbeing = await watchWellbeing(foyer);
    const named = foyer.state().requests.length;
    for (const [count, answer] of badAnswers.entries()) {
      simulator.control.fail({ path: /\/v2\/user$/, ...answer });
      simulator.control.arrive();
      await foyer.page.evaluate(() => window.foyer.refresh());
      const { requests } = await foyer.until((state) => state.requests.length > named + count);
      expect(requests.filter(({ name }) => name === '')).toHaveLength(count + 1);
      simulator.control.heal();
      simulator.control.fail({ path: /\/v2\/user$/, mode: 'status', status: 403 });
    }
    simulator.control.heal();
    await foyer.page.evaluate(() => window.foyer.refresh());
    await foyer.until(({ requests }) => requests.every(({ name }) => name !== ''));
    expect(await wellbeing.troubles()).toEqual([]);
  });

  test('when a direct space is opened, nothing opens, and the reason is told', async ({
    foyer,
    simulator,
    desk,
  }) => {
    const wellbeing = await watchWellbeing(foyer);
    const colleague = [...simulator.people].find(({ inSpaces, index }) => inSpaces && index > 0);
    const person = (await everybody(foyer)).find(({ address }) => address === colleague?.email);
    const open = () => reachWell(foyer.page, person?.id ?? '');
    const opened = (await desk.browser.urls()).length;
    for (const answer of badAnswers) {
      simulator.control.fail({ path: /\/spaces\/direct\//, ...answer });
      expect(spoilt(await open())).toBe(true);
      simulator.control.heal();
    }
    expect(await desk.browser.urls()).toHaveLength(opened);
    expect(await open()).toMatchObject({ value: { kind: 'opened', way: { system: 'spaces' } } });
    expect(await wellbeing.troubles()).toEqual([]);
  });
});

test.describe('whatever is answered to an answer', () => {
  test.use({ simulatorOptions: { people: 20, accepted: 2, incoming: 2 * badAnswers.length } });

  test('it is given once: the system is asked what came of it', async ({ foyer, simulator }) => {
    const wellbeing = await watchWellbeing(foyer);
    const accept = (requestId: string) =>
      foyer.page.evaluate(
        (id) => window.foyer.answerRequest({ requestId: id, answer: 'accept' }),
        requestId,
      );
    const { requests } = await foyer.until((state) => state.requests.length === 10);
    const cases = badAnswers.flatMap((answer) => [
      { ...answer, afterEffect: true },
      { ...answer, afterEffect: false },
    ]);
    for (const [at, failure] of cases.entries()) {
      const { id = '', userId = '' } = requests[at] ?? {};
      simulator.control.fail({ path: /\/connection\/accept$/, ...failure, times: 1 });
      const outcome = await accept(id);
      if (failure.afterEffect) {
        expect(outcome).toMatchObject({ ok: true });
      } else {
        expect(spoilt(outcome)).toBe(true);
        const kept = foyer.state().requests.find((request) => request.id === id);
        expect(kept?.progress).toMatchObject({ kind: 'failed', answer: 'accept' });
        expect(simulator.control.record().accepts[userId]).toBeUndefined();
        expect(await accept(id)).toMatchObject({ ok: true });
      }
    }
    await foyer.until((state) => state.requests.length === 0);
    const once = Object.fromEntries(requests.map(({ userId }) => [userId, 1]));
    expect(simulator.control.record().accepts).toEqual(once);
    expect(await wellbeing.troubles()).toEqual([]);
  });
});
