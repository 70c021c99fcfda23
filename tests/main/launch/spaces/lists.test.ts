import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SpacesAccount } from '../../../../main/launch/spaces/account.ts';
import { createMemberAdding, type Met } from '../../../../main/launch/spaces/adding.ts';
import { createSpaceLists } from '../../../../main/launch/spaces/lists.ts';
import { failure, type Outcome } from '../../../../preload/contract.ts';
import { pagingTraps } from '../../../simulator/avaya/paging.ts';
import { hostileTexts } from '../../../simulator/hostile-texts.ts';
import type { Simulator } from '../../../simulator/index.ts';
import { startSmall } from '../../accounts/flat.ts';
import { guestAccount, myAccount } from '../in-spaces.ts';

let simulator: Simulator;
let me: SpacesAccount;
beforeEach(async () => {
  simulator = await startSmall();
  me = await myAccount(simulator);
});
afterEach(() => simulator.close());

interface Passage {
  readonly rows: readonly unknown[];
  readonly next: string | null;
}

/** Everything to the end, as somebody who scrolls on and on. */
async function scroll<Page extends Passage>(
  ask: (after: string | undefined) => Outcome<Page> | Promise<Outcome<Page>>,
): Promise<Page['rows'][number][]> {
  const rows: Page['rows'][number][] = [];
  for (let after: string | undefined, count = 0; count < 1_000; count += 1) {
    const page = await ask(after);
    if (!page.ok) throw new Error(page.problem.code);
    rows.push(...page.value.rows);
    if (page.value.next === null) return rows;
    after = page.value.next;
  }
  throw new Error('There is no end');
}

const lists = (person: (key: string) => { readonly id: string } | undefined = () => undefined) =>
  createSpaceLists({ accounts: () => [me], person, told: () => undefined });

describe('the list of our spaces', () => {
  const question = () => ({ accountId: me.accountId, query: '' });

  it.each(
    pagingTraps.filter((trap) => trap !== 'foreign' && trap !== 'absent' && trap !== 'repeated'),
  )('is whole and without doubles, however the server pages: %s', async (trap) => {
    for (let count = 0; count < 120; count += 1) {
      simulator.control.createSpace({ title: `Space ${count}`, role: 'member' });
    }
    simulator.control.trapPaging({ trap });
    const { listSpaces } = lists();
    const rows = await scroll((after) =>
      listSpaces({ ...question(), ...(after ? { after } : {}) }),
    );
    const titles = rows.map(({ title }) => title);
    expect(new Set(rows.map(({ spaceId }) => spaceId)).size).toBe(rows.length);
    expect(titles.filter((title) => /^Space \d+$/.test(title))).toHaveLength(120);
  });

  it('finds by title, and shows hostile titles as one harmless line', async () => {
    simulator.control.createSpace({ title: 'Tea\u202e\n<b>', role: 'member' });
    simulator.control.createSpace({ title: 'Coffee', role: 'member' });
    const page = await lists().listSpaces({ ...question(), query: ' tea ' });
    expect(page).toMatchObject({ value: { rows: [{ title: 'Tea <b>' }], next: null } });
  });

  it.each(['(C++) desk [new]', 'Q&A?', 'plain'])('finds %s letter by letter', async (title) => {
    simulator.control.createSpace({ title, role: 'member' });
    simulator.control.createSpace({ title: 'Another', role: 'member' });
    const page = await lists().listSpaces({ ...question(), query: title });
    expect(page).toMatchObject({ value: { rows: [{ title }], next: null } });
  });

  it('is read on only where it was left', async () => {
    for (let count = 0; count < 60; count += 1) simulator.control.createSpace({ role: 'member' });
    const { listSpaces } = lists();
    const first = await listSpaces(question());
    const after = first.ok ? (first.value.next ?? '') : '';
    expect(after).not.toMatch(/http|page|\//);
    expect(await listSpaces({ ...question(), after: 'https://evil.example/' })).toEqual(
      failure('not-found'),
    );
    expect(await listSpaces({ ...question(), query: 'other', after })).toEqual(
      failure('not-found'),
    );
    const second = await listSpaces({ ...question(), after });
    expect(await listSpaces({ ...question(), after })).toEqual(second);
  });

  it('goes on after a failure from where it was', async () => {
    for (let count = 0; count < 60; count += 1) simulator.control.createSpace({ role: 'member' });
    const { listSpaces } = lists();
    const first = await listSpaces(question());
    const after = first.ok ? (first.value.next ?? '') : '';
    simulator.control.fail({
      path: '/spacesapis/api/users/me/spaces',
      mode: 'status',
      status: 403,
    });
    expect(await listSpaces({ ...question(), after })).toMatchObject({ ok: false });
    simulator.control.heal();
    const again = await listSpaces({ ...question(), after });
    expect(again.ok && again.value.rows.length).toBeGreaterThan(9);
  });

  it('never asks an address that the server names elsewhere', async () => {
    for (let count = 0; count < 60; count += 1) simulator.control.createSpace({ role: 'member' });
    simulator.control.trapPaging({ trap: 'foreign', origin: 'https://spacesapis.evil.example' });
    const { listSpaces } = lists();
    const first = await listSpaces(question());
    const after = first.ok ? (first.value.next ?? '') : '';
    const rest = await listSpaces({ ...question(), after });
    expect(rest.ok ? rest.value.rows : rest.problem.code).toEqual('unexpected-answer');
  });
});

describe('the members of a space', () => {
  const question = (spaceId: string) => ({ accountId: me.accountId, spaceId, query: '' });

  it('are all there at 10,000, each once, in calls that a minute allows', async () => {
    const spaceId = simulator.control.createSpace({ members: 10_000, role: 'member' });
    simulator.control.enforceLimits({ on: true });
    const { listMembers } = lists();
    const first = await listMembers(question(spaceId));
    expect(first).toMatchObject({ value: { total: 10_000 } });
    const rows = await scroll((after) =>
      listMembers({ ...question(spaceId), ...(after ? { after } : {}) }),
    );
    expect(new Set(rows.map(({ memberId }) => memberId)).size).toBe(10_000);
  });

  it('are found by the server, with their roles and kinds', async () => {
    const spaceId = simulator.control.createSpace({ role: 'admin', members: 30 });
    const guest = await guestAccount(simulator, 'Gil Guest');
    await (await guest.client.whole()).client.spaces.join({ spaceId });
    const { listMembers } = lists((key) =>
      key === `spaces:${simulator.me.spacesId}` ? { id: 'myself' } : undefined,
    );
    expect(await listMembers({ ...question(spaceId), query: 'gil g' })).toMatchObject({
      value: { rows: [{ name: 'Gil Guest', kind: 'guest', role: 'guest', personId: null }] },
    });
    expect(await listMembers({ ...question(spaceId), query: me.address })).toMatchObject({
      value: { rows: [{ kind: 'user', role: 'admin', personId: 'myself', address: me.address }] },
    });
  });

  it('have harmless names', async () => {
    const spaceId = simulator.control.createSpace({ role: 'member' });
    for (const displayName of hostileTexts.filter(Boolean)) {
      const guest = await guestAccount(simulator, displayName.slice(0, 100));
      await (await guest.client.whole()).client.spaces.join({ spaceId });
    }
    const page = await lists().listMembers(question(spaceId));
    const names = page.ok ? page.value.rows.map(({ name }) => name) : [];
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('of a space that is not ours are refused', async () => {
    const spaceId = simulator.control.createSpace();
    expect(await lists().listMembers(question(spaceId))).toMatchObject({
      problem: { code: 'not-allowed' },
    });
  });
});

describe('taking members among our people', () => {
  function adding() {
    const met: Met[] = [];
    const loading: boolean[] = [];
    const service = createMemberAdding({
      accounts: () => [me],
      async learnMembers(_accountId, more) {
        met.push(...more);
        return more.length;
      },
      gathering() {
        loading.push(true);
        return () => void loading.push(false);
      },
      told: () => undefined,
    });
    return { ...service, met, loading };
  }

  it('takes each user once, but no guests and not ourselves', async () => {
    const spaceId = simulator.control.createSpace({ role: 'member', members: 1_200 });
    const guest = await guestAccount(simulator, 'Gil');
    await (await guest.client.whole()).client.spaces.join({ spaceId });
    const { addMembers, met, loading } = adding();
    const key = { accountId: me.accountId, spaceId };
    expect(await addMembers(key)).toEqual({ ok: true, value: { added: 1_199 } });
    expect(new Set(met.map(({ userId }) => userId)).size).toBe(1_199);
    expect(met.map(({ userId }) => userId)).not.toContain(me.userId);
    expect(loading).toEqual([true, false]);
  });

  it('is done once where it is asked for twice', async () => {
    const spaceId = simulator.control.createSpace({ role: 'member', members: 600 });
    const { addMembers, met } = adding();
    const key = { accountId: me.accountId, spaceId };
    await Promise.all([addMembers(key), addMembers(key)]);
    expect(met).toHaveLength(599);
  });

  it('stops when it is cancelled, and keeps who came', async () => {
    const spaceId = simulator.control.createSpace({ role: 'member', members: 3_000 });
    const key = { accountId: me.accountId, spaceId };
    const { addMembers, cancelAddMembers, met, loading } = adding();
    const ended = addMembers(key);
    await expect.poll(() => met.length, { interval: 1 }).toBeGreaterThan(0);
    await cancelAddMembers(key);
    expect(await ended).toEqual(failure('cancelled'));
    expect(met.length).toBeLessThan(2_999);
    expect(loading).toEqual([true, false]);
  });
});
