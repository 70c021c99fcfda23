import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PodRow } from '../../../main/pod/described.ts';
import { podRows } from '../../../main/pod/operations.ts';
import type { Problem } from '../../../preload/contract.ts';
import { type Simulator, startSimulator } from '../../simulator/index.ts';
import { accountTrials } from './exercise/account-trials.ts';
import { companyTrials } from './exercise/company-trials.ts';
import { peopleTrials } from './exercise/people-trials.ts';
import { createPlaces, type Place } from './exercise/place.ts';
import { goodOf, podOf, type Who } from './exercise/pod.ts';
import { roomTrials } from './exercise/room-trials.ts';

const trials = { ...peopleTrials, ...roomTrials, ...companyTrials, ...accountTrials };
const rows = podRows();
let simulator: Simulator;
let places: (number: number) => Place;

beforeAll(async () => {
  simulator = await startSimulator({ people: 120 });
  places = createPlaces(simulator, await podOf(simulator, 'administrator'));
});
afterEach(() => simulator.control.heal());
afterAll(() => simulator.close());

it('has a trial for each of the 62 operations', () => {
  expect(Object.keys(trials).sort()).toEqual(rows.map(({ name }) => name).sort());
});

function trialOf(name: string) {
  const trial = trials[name];
  if (!trial) throw new RangeError(`No trial for ${name}`);
  return trial;
}

const whoMay = ({ description }: PodRow): Who =>
  description.who === 'administrator' ? 'administrator' : 'ordinary';

/** The addresses of an operation; those that another one has without any word in it are not its. */
function addressesOf({ path }: PodRow): RegExp {
  const pattern = path.replace(/\{\w+\}/g, '[^/]+');
  const others = rows.map(({ row }) => row.path).filter((other) => other !== path);
  return new RegExp(`^(?!/symphony(?:${others.join('|')})$)/symphony${pattern}$`);
}

/** The requests that an operation made of the pod; what its trial looked up first is left out. */
function requests(row: PodRow) {
  const addresses = addressesOf(row);
  return simulator.log.filter((one) => one.method === row.method && addresses.test(one.path));
}

function refuseWith(row: PodRow, status: number): void {
  simulator.control.fail({ path: addressesOf(row), method: row.method, mode: 'status', status });
}

describe.each(rows)('$name', ({ name, row }) => {
  const { good, refused, absent } = trialOf(name);
  const { number, onBehalf, who, mayBeAbsent, supposesState } = row.description;
  const asked = async (as: Who, ask = good) =>
    ask((await podOf(simulator, as)).client, places(number));

  const codes: readonly [number, Problem['code']][] = [
    [400, supposesState ? 'conflict' : 'not-accepted'],
    [401, 'session-ended'],
    [403, 'not-allowed'],
    [500, 'server-error'],
  ];
  it.each(codes)('tells a refusal with %i as %s, in the words of the pod', async (status, code) => {
    refuseWith(row, status);
    expect(await asked(whoMay(row))).toMatchObject({
      ok: false,
      problem: {
        code,
        detail: { operation: name, status: String(status), said: 'Injected failure' },
      },
    });
  });

  it('is repeated after a hiccup if it only reads, else never', async () => {
    refuseWith(row, 503);
    const before = requests(row).length;
    await asked(whoMay(row));
    const reads = row.description.effect === 'reads';
    expect(requests(row).length - before).toBe(reads ? 3 : 1);
  });

  if (refused) {
    it('tells why the pod refuses a question', async () => {
      const outcome = await asked(whoMay(row), refused);
      expect(outcome).toMatchObject({
        problem: { code: supposesState ? 'conflict' : 'not-accepted', detail: { status: '400' } },
      });
      expect(outcome.ok ? '' : outcome.problem.detail?.['said']).toMatch(/\w \w/);
    });
  }

  it('asks nothing of who is not signed in', async () => {
    expect(await asked('nobody')).toMatchObject({ problem: { code: 'session-ended' } });
  });

  if (!onBehalf && name !== 'presence.all') {
    it('is refused to who may not', async () => {
      const as = who === 'administrator' ? 'ordinary' : 'on behalf';
      expect(await asked(as)).toMatchObject({
        problem: { code: 'not-allowed', detail: { status: '403' } },
      });
    });
  }

  if (onBehalf) {
    it('may be asked in the name of a person', async () => {
      expect(await asked('on behalf')).toMatchObject({ ok: true });
    });
  }

  it('declares 204 where there is a trial for it', () => {
    expect(mayBeAbsent === true).toBe(absent !== undefined);
  });

  if (absent) {
    it('gives null when there is nothing', async () => {
      expect(goodOf(await asked(whoMay(row), absent))).toBeNull();
    });
  }

  it('gives what the document promises', async () => {
    const value = goodOf(await asked(whoMay(row)));
    expect(value).toBeTypeOf('object');
    expect(value).not.toBeNull();
    expect(Object.keys(Object(value)).length, JSON.stringify(value)).toBeGreaterThan(0);
  });
});

it('is refused the presence of the whole company when the role lacks it', async () => {
  simulator.control.forbidPresence(true);
  const pod = await podOf(simulator, 'ordinary');
  expect(await pod.client.presence.all()).toMatchObject({ problem: { code: 'not-allowed' } });
});
