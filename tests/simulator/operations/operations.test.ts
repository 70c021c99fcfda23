import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../index.ts';
import type { Case, Input } from './case.ts';
import { administrationCases } from './cases-administration.ts';
import { streamCases } from './cases-streams.ts';
import { userCases } from './cases-users.ts';
import { readModels, readOperations } from './facts.ts';
import { misfits } from './shape.ts';

const cases = new Map([...administrationCases, ...streamCases, ...userCases]);
const operations = readOperations();
const models = readModels();
let simulator: Simulator;

type Who = 'ordinary' | 'administrator' | 'on behalf' | 'nobody';

function tokenOf(who: Who): string | undefined {
  const { administrator, symphony } = simulator.credentials;
  if (who === 'nobody') return undefined;
  if (who === 'on behalf') return symphony.mintOnBehalfToken();
  return (who === 'administrator' ? administrator : symphony).mintSessionToken();
}

async function ask(method: string, path: string, who: Who, { parameters, query, body }: Input) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(parameters?.[name] ?? '')),
  );
  const url = new URL(`${simulator.endpoints.symphony.podUrl}/pod${filled}`);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  const token = tokenOf(who);
  const response = await fetch(url, {
    method,
    headers: {
      ...(token === undefined ? {} : { sessionToken: token }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, body: parsed };
}

function caseOf(number: number): Case {
  const found = cases.get(number);
  if (found === undefined) throw new RangeError(`No case for operation ${number}`);
  return found;
}

it('lists the 62 operations of the document, and a case for each', () => {
  expect(operations).toHaveLength(62);
  expect([...cases.keys()].sort((a, b) => a - b)).toEqual(operations.map(({ number }) => number));
});

describe.each(operations)('$number $method $path', ({ number, method, path, model, statuses }) => {
  const { good, bad, empty, forbidden, caller = 'administrator' } = caseOf(number);

  // In this order: each leaves the world as the next one needs it.
  beforeAll(async () => {
    simulator = await startSimulator({ people: 40 });
  });
  afterAll(() => simulator.close());

  it('declares 204 where, and only where, there is a case for it', () => {
    expect(statuses.includes(204)).toBe(empty !== undefined);
  });

  if (empty !== undefined) {
    it('answers 204 when there is nothing', async () => {
      const answer = await ask(method, path, caller, await empty(simulator));
      expect(answer).toEqual({ status: 204, body: undefined });
    });
  }

  it('answers 401 without a session', async () => {
    const answer = await ask(method, path, 'nobody', await good(simulator));
    expect(answer.status).toBe(401);
    expect(misfits(answer.body, 'Error', models)).toEqual([]);
  });

  it('answers every declared error on demand', async () => {
    const input = await good(simulator);
    for (const status of statuses.filter((each) => each >= 400)) {
      simulator.control.fail({ path: '/symphony', mode: 'status', status, times: 1 });
      const answer = await ask(method, path, caller, input);
      expect(answer.status).toBe(status);
      expect(misfits(answer.body, 'Error', models)).toEqual([]);
    }
  });

  if (bad !== undefined) {
    it('answers 400 to what is wrong', async () => {
      for (const wrong of await bad(simulator)) {
        const answer = await ask(method, path, caller, wrong);
        expect({ wrong, ...answer }).toMatchObject({ status: 400 });
        expect(misfits(answer.body, 'Error', models)).toEqual([]);
      }
    });
  }

  if (forbidden !== undefined) {
    it('answers 403 to who may not', async () => {
      if (forbidden === 'presence') simulator.control.forbidPresence(true);
      const who = forbidden === 'on behalf' ? 'on behalf' : 'ordinary';
      const answer = await ask(method, path, who, await good(simulator));
      expect(answer.status).toBe(403);
      expect(misfits(answer.body, 'Error', models)).toEqual([]);
    });
  }

  it(`answers ${model}`, async () => {
    simulator.control.heal();
    const answer = await ask(method, path, caller, await good(simulator));
    expect(answer).toMatchObject({ status: 200 });
    expect(misfits(answer.body, model, models)).toEqual([]);
  });
});
