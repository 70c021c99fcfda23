import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createNet } from '../../../main/net.ts';
import { authorizationOf, type Credential } from '../../../main/spaces/authorization.ts';
import { createSpacesClient } from '../../../main/spaces/client.ts';
import type { Described } from '../../../main/spaces/described.ts';
import { spacesRows } from '../../../main/spaces/operations.ts';
import type { WholeSpaces } from '../../../main/spaces/whole.ts';
import { failure, success } from '../../../preload/contract.ts';
import type { Simulator } from '../../simulator/index.ts';
import { startSmall } from '../accounts/flat.ts';
import { peopleTrials } from './exercise/people-trials.ts';
import { createPlace, type Place } from './exercise/place.ts';
import { spaceTrials } from './exercise/space-trials.ts';
import type { Who } from './exercise/trial.ts';

const trials = { ...peopleTrials, ...spaceTrials };
const rows = spacesRows();
let simulator: Simulator;
let place: Place;
let spaces: Readonly<Record<Who, WholeSpaces>>;

/** Spaces for who shows a credential, which nobody can renew: the new one is as good as the old. */
function spacesOf(credential?: Credential): Promise<WholeSpaces> {
  const denied = async () => failure('session-ended');
  return createSpacesClient({
    net: createNet({ fetch, log: () => undefined, sleep: async () => undefined }),
    restUrl: simulator.endpoints.spaces.restUrl,
    authorize: credential ? async () => success(authorizationOf(credential)) : denied,
    renew: async () => success(),
  }).whole();
}

beforeAll(async () => {
  simulator = await startSmall({ people: 40 });
  place = await createPlace(simulator);
  const nobody = await spacesOf();
  const guest = await nobody.client.guests.signIn({ displayName: 'Gail Guest' });
  if (!guest.ok) throw new Error(guest.problem.code);
  const session = await simulator.credentials.mintSpacesJwt();
  spaces = {
    me: await spacesOf({ kind: 'session', token: session }),
    guest: await spacesOf({ kind: 'guest', token: guest.value.token }),
  };
  const userId = place.colleague.spacesId;
  await spaces.me.client.spaces.direct({ userType: 'user', userId });
});
afterEach(() => simulator.control.heal());
afterAll(() => simulator.close());

it('has a trial for each of the 20 calls', () => {
  expect(rows).toHaveLength(20);
  expect(Object.keys(trials).sort()).toEqual(rows.map(({ name }) => name).sort());
});

function trialOf(name: string) {
  const trial = trials[name];
  if (!trial) throw new RangeError(`No trial for ${name}`);
  return trial;
}

/** The fault strikes this call alone. */
function spoil({ method, path }: Described, fault: { status?: number; body?: string }): void {
  const address = new RegExp(`/spacesapis${path.replace(/\{\w+\}/g, '[^/]+')}$`);
  const mode = fault.body === undefined ? 'status' : 'body';
  simulator.control.fail({ path: address, method, mode, ...fault });
}

const codes = {
  400: 'not-accepted',
  401: 'session-ended',
  403: 'not-allowed',
  404: 'not-found',
  500: 'server-error',
} as const;
const statuses = [400, 401, 403, 404, 500] as const;

describe.each(rows)('$name', ({ name, row }) => {
  const { good, gives, served, wrong, refused } = trialOf(name);
  const { letsIn } = row.description;
  const sentSince = (before: number) => simulator.log.slice(before);

  it('gives what it promises, for one request at its address', async () => {
    if (served) spoil(row, { body: JSON.stringify(served(place)) });
    const before = simulator.log.length;
    const outcome = await spaces.me.ask(name, good(place));
    expect(outcome).toMatchObject({ ok: true, value: gives(place) });
    const address = row.path.replace(/\{\w+\}/g, '.+');
    expect(sentSince(before)).toMatchObject([
      { method: row.method, path: expect.stringMatching(new RegExp(`${address}$`)) },
    ]);
  });

  it.each(statuses)('tells a refusal with %i', async (status) => {
    spoil(row, { status });
    const said = letsIn.length > 0 ? { said: 'Injected failure' } : {};
    expect(await spaces.me.ask(name, good(place))).toMatchObject({
      problem: {
        code: codes[status],
        detail: { operation: name, status: String(status), ...said },
      },
    });
  });

  it.each(refused)('is refused $status by Spaces itself', async ({ status, as, question }) => {
    expect(await spaces[as ?? 'me'].ask(name, question(place))).toMatchObject({
      problem: {
        code: codes[status],
        detail: { status: String(status), said: expect.stringMatching(/\w \w/) },
      },
    });
  });

  it.each(letsIn)('ends the session of who shows a bad credential: %s', async (kind) => {
    const stranger = await spacesOf({ kind, token: 'a.b.c' });
    const before = simulator.log.length;
    expect(await stranger.ask(name, good(place))).toMatchObject({
      problem: { code: 'session-ended', detail: { status: '401' } },
    });
    expect(sentSince(before)).toHaveLength(2);
  });

  it(letsIn.length > 0 ? 'asks nothing without a credential' : 'needs no credential', async () => {
    const before = simulator.log.length;
    const outcome = await (await spacesOf()).ask(name, good(place));
    if (letsIn.length > 0) expect(outcome).toEqual(failure('session-ended'));
    else expect(outcome).toMatchObject({ ok: true, value: gives(place) });
    expect(sentSince(before)).toHaveLength(letsIn.length > 0 ? 0 : 1);
  });

  it.each(['{"data": [{', '<h1>Sign in</h1>', '', '7', '"data"', 'null'])(
    'does not take %j for an answer',
    async (body) => {
      spoil(row, { body });
      const outcome = await spaces.me.ask(name, good(place));
      expect(outcome).toMatchObject({
        problem: { code: 'unexpected-answer', detail: { operation: name } },
      });
    },
  );

  it('is not asked with a question that is wrong', async () => {
    if (!wrong) return expect(row.fields).toEqual({});
    const before = simulator.log.length;
    const { path, question } = wrong;
    const outcome = await spaces.me.ask(name, question);
    expect(outcome).toMatchObject({ problem: { code: 'refused', detail: { path } } });
    expect(sentSince(before)).toEqual([]);
  });
});

it('opens the direct space with a guest who is in the same space', async () => {
  const question = { userType: 'anonymous', userId: place.guestId };
  expect(await spaces.me.ask('spaces.direct', question)).toMatchObject({
    value: { type: 'direct', members: expect.arrayContaining([expect.anything()]) },
  });
});
