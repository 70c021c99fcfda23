import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/index.ts';
import type { Profile } from '../accounts/flat.ts';
import { type Chance, createChance } from '../pod/chance.ts';
import { type FastTime, takeTime } from './fast-time.ts';
import type { House } from './house.ts';
import type { QuickNetwork } from './quick-network.ts';

/** A longer life: `FOYER_DAYS=365 npx vitest run tests/main/years`. A day takes some seconds. */
const days = Number(process.env['FOYER_DAYS'] ?? 3);
/** Megabytes: less than a kilobyte for each call of a day. V8 itself takes some for what runs often. */
const slack = 1 + days / 10;
const minute = 60_000;
const hour = 60 * minute;
const awakeHours = 6;

interface Life {
  readonly house: House;
  readonly network: QuickNetwork;
  readonly profile: Profile;
  readonly chance: Chance;
}

let simulator: Simulator;
let time: FastTime;
beforeAll(async () => {
  simulator = await startSimulator({ people: 100, accepted: 30, incoming: 0, newer: true });
  time = takeTime();
});
afterAll(async () => {
  time.end();
  await simulator.close();
});

/** Somebody who has just signed in to both systems. What reads the clock is loaded here. */
async function begin(): Promise<Life> {
  const { createProfile } = await import('../accounts/flat.ts');
  const { openHouse } = await import('./house.ts');
  const { quickNetwork } = await import('./quick-network.ts');
  const chance = createChance(11);
  const network = quickNetwork(simulator, () => chance.upTo(1_000) / 1_000);
  const profile = createProfile();
  const house = await openHouse(simulator, profile, network.fetch);
  await house.rooms.start();
  await signIn(house);
  expect(await house.rooms.accounts.signInToSpaces()).toEqual({ ok: true });
  return { house, network, profile, chance };
}

async function signIn({ rooms }: House) {
  const { podUrl } = simulator.endpoints.symphony;
  const { username } = simulator.credentials.symphony;
  const question = { podUrl, username, keyFile: 'key.pem', sessionToken: '' };
  expect(await rooms.accounts.signInToSymphony(question)).toEqual({ ok: true });
}

async function signOut({ rooms, state }: House) {
  const { id = '' } = state.getState().accounts.find(({ way }) => way === 'key') ?? {};
  expect(await rooms.accounts.signOut(id)).toEqual({ ok: true });
}

/** Six hours at the machine, and a night in which it sleeps. */
async function liveADay(life: Life) {
  const { house, network, chance } = life;
  house.surround({ online: true, awake: true });
  for (let at = 0; at < awakeHours; at += 1) {
    network.failing(at === 4 ? 0.1 : 0);
    await anHour(life);
    if (at === 1) {
      await signOut(house);
      await signIn(house);
    }
    if (at === 2) await anOutage(life);
    if (chance.onceIn(2)) simulator.control.expireAccessToken();
    if (chance.onceIn(2)) simulator.control.expireSymphonySession();
  }
  expect(kinds(house)).toEqual(['connected', 'connected']);
  house.surround({ online: true, awake: false });
  await time.pass((24 - awakeHours) * hour, network.rest);
  for (const userId of askers()) simulator.control.withdraw({ userId });
}

/** People come and go and knock, and now and then somebody looks. */
async function anHour({ house, network, chance }: Life) {
  const { state, rooms } = house;
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const uid = simulator.people.at(1 + chance.upTo(99)).uid;
    const category = chance.oneOf(['AVAILABLE', 'AWAY', 'BUSY', 'OFFLINE']);
    simulator.control.setPresence({ uid, category });
    await time.pass(15 * minute, network.rest);
    house.pressFirst(chance.oneOf(['accept', 'reject', 'closed']));
  }
  simulator.control.arrive({ userId: chance.oneOf(askers()) });
  if (!chance.onceIn(3)) return;
  house.show(true);
  const query = chance.oneOf(['', 'a', 'mar', 'nobody', `${chance.upTo(1_000)}@elsewhere.example`]);
  const page = await rooms.people.listPeople({ query, from: 0, count: 20 });
  const [row] = page.ok ? page.value.rows : [];
  if (row) {
    await rooms.people.describePerson({ personId: row.id });
    await rooms.people.setFavourite({ personId: row.id, favourite: chance.onceIn(2) });
    rooms.people.reached(row.id);
  }
  await time.pass(2 * minute, network.rest);
  house.show(false);
  expect(state.getState().opening.visible).toBe(false);
}

async function anOutage({ house, network }: Life) {
  network.cut(true);
  await time.pass(20 * minute, network.rest);
  house.surround({ online: false, awake: true });
  await time.pass(20 * minute, network.rest);
  network.cut(false);
  house.surround({ online: true, awake: true });
  await time.pass(minute, network.rest);
}

const askers = () => Array.from({ length: 8 }, (_, at) => simulator.people.outsider(50 + at).uid);

function heapMB(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}

/** What the profile and the keychain hold, in bytes. */
function kept({ profile: { files, lines, vault } }: Life): number {
  return [...files.values(), ...lines.texts.values(), ...vault.items.values()].join('').length;
}

/** How each account is, and why. */
const kinds = ({ state }: House) =>
  state.getState().accounts.map(({ status }) => ('problem' in status ? status : status.kind));

it('lives as in the first days: nothing piles up, nobody is signed out', async () => {
  const life = await begin();
  const { house, network, profile } = life;
  for (const _day of [1, 2]) await liveADay(life);
  const first = { heap: heapMB(), kept: kept(life), followers: house.followers() };
  for (let day = 3; day <= days; day += 1) {
    await liveADay(life);
    if (days > 7) console.log({ day, heap: heapMB(), kept: kept(life), ...network.sent() });
  }
  expect(heapMB()).toBeLessThan(first.heap + slack);
  expect(kept(life)).toBeLessThan(2 * first.kept);
  expect(house.followers()).toBe(first.followers);
  // Asleep, nothing is waited for.
  expect(time.timers()).toBe(0);

  house.surround({ online: true, awake: true });
  await time.pass(10 * minute, network.rest);
  expect(kinds(house)).toEqual(['connected', 'connected']);
  expect(profile.vault.items.size).toBe(2);
  const before = network.sent();
  await time.pass(hour, network.rest);
  const after = network.sent();
  expect(after.symphony - before.symphony).toBeLessThanOrEqual(150);
  expect(after.spaces - before.spaces).toBeLessThanOrEqual(150);

  await house.leave();
  expect([time.timers(), house.followers()]).toEqual([0, 0]);
}, 3_600_000);
