import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SpacesClient } from '../../../main/spaces/client.ts';
import { eachPage } from '../../../main/spaces/pages.ts';
import { failure } from '../../../preload/contract.ts';
import type { Simulator } from '../../simulator/index.ts';
import { moveIn, startSmall } from '../accounts/flat.ts';

let simulator: Simulator;
let spaces: SpacesClient;
beforeAll(async () => {
  simulator = await startSmall({ people: 60 });
  const { accounts } = moveIn(simulator);
  await accounts.signInToSpaces();
  const [account] = accounts.spaces();
  if (!account) throw new Error('Nobody is signed in');
  spaces = account.client;
});
afterEach(() => simulator.control.heal());
afterAll(() => simulator.close());

describe('Spaces', () => {
  it('gives all colleagues, page by page, each once', async () => {
    const found: string[] = [];
    const ask = spaces.users.colleagues;
    for await (const page of eachPage({ ask, idOf: ({ userId }) => userId, size: 7 })) {
      if (!page.ok) throw new Error(page.problem.code);
      found.push(...page.value.map(({ emailAddress }) => emailAddress));
    }
    const expected = [...simulator.people]
      .filter((person) => person.inSpaces && person !== simulator.me)
      .map(({ email }) => email);
    expect(found.sort()).toEqual(expected.filter((email) => email !== simulator.me.email).sort());
    expect(new Set(found).size).toBe(found.length);
  });

  it('gives the people with a direct space', async () => {
    const colleague = [...simulator.people].find(({ inSpaces, index }) => inSpaces && index > 0);
    const made = await spaces.spaces.direct({
      userType: 'user',
      userId: colleague?.spacesId ?? '',
    });
    expect(made).toMatchObject({ value: { type: 'direct', title: '' } });
    const again = await spaces.spaces.direct({
      userType: 'user',
      userId: colleague?.spacesId ?? '',
    });
    expect(again).toEqual(made);
    const found = await spaces.users.withDirectSpace({ size: 100 });
    expect(found.ok && found.value.rows.map(({ userId }) => userId)).toContain(colleague?.spacesId);
  });

  it.each(['status', 'drop', 'malformed', 'wrong-shape', 'html', 'huge'] as const)(
    'ends every call in a problem when answers are spoilt: %s',
    async (mode) => {
      simulator.control.fail({ path: '/spacesapis/', mode });
      const outcomes = [
        await spaces.users.me(),
        await spaces.users.colleagues(),
        await spaces.spaces.direct({ userType: 'user', userId: '1' }),
      ];
      for (const outcome of outcomes) expect(outcome).toHaveProperty('problem.code');
      const pages = eachPage({
        ask: spaces.users.colleagues,
        idOf: ({ userId }) => userId,
        size: 7,
      });
      for await (const page of pages) expect(page).toHaveProperty('problem.code');
    },
  );

  it('is refused nothing worse than a sentence', async () => {
    simulator.control.fail({ path: '/spacesapis/api/spaces/direct', mode: 'status', status: 403 });
    expect(await spaces.spaces.direct({ userType: 'user', userId: 'a' })).toMatchObject(
      failure('not-allowed'),
    );
  });

  it('keeps within the limits of the server, which never has to refuse', async () => {
    simulator.control.enforceLimits({ on: true });
    const asked = simulator.log.length;
    const calls = Array.from({ length: 90 }, () => {
      const enough = new AbortController();
      return { enough, outcome: spaces.users.me({}, { signal: enough.signal }) };
    });
    await expect.poll(() => statuses(asked).length).toBeGreaterThan(40);
    for (const { enough } of calls) enough.abort();
    const outcomes = await Promise.all(calls.map(({ outcome }) => outcome));
    simulator.control.enforceLimits({ on: false });
    expect(outcomes.filter((outcome) => outcome.ok).length).toBeGreaterThan(30);
    expect(statuses(asked).length).toBeLessThanOrEqual(60);
    expect(statuses(asked)).not.toContain(429);
  });
});

const statuses = (from: number) => simulator.log.slice(from).map(({ status }) => status);
