import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInvitations } from '../../../../main/launch/invitations/invitations.ts';
import type { SpacesAccount } from '../../../../main/launch/spaces/account.ts';
import { failure, type Invitation, type Outcome, success } from '../../../../preload/contract.ts';
import type { SpaceWish } from '../../../simulator/control-spaces.ts';
import type { Simulator } from '../../../simulator/index.ts';
import { connected, stateWith } from '../../a-state.ts';
import { startSmall } from '../../accounts/flat.ts';
import { guestAccount, myAccount } from '../in-spaces.ts';

let simulator: Simulator;
let me: SpacesAccount;
beforeEach(async () => {
  simulator = await startSmall();
  me = await myAccount(simulator);
});
afterEach(() => simulator.close());

function house(
  first: readonly SpacesAccount[] = [me],
  browser: Outcome<void> = success(),
  disk = new Map<string, unknown>(),
) {
  let accounts = first;
  const state = stateWith();
  const { settings } = state.getState();
  const spaces = { ...settings.spaces, ...simulator.endpoints.spaces };
  state.setState({ settings: { ...settings, spaces } });
  const opened: string[] = [];
  const guests: string[] = [];
  const invitations = createInvitations({
    state,
    files: {
      read: async (name) => disk.get(name),
      async write(name, value) {
        disk.set(name, structuredClone(value));
        return success();
      },
    },
    accounts: () => accounts,
    async signInAsGuest({ displayName }) {
      guests.push(displayName);
      accounts = [...accounts, await guestAccount(simulator, displayName)];
      return success();
    },
    async open(address) {
      opened.push(address);
      return browser;
    },
    told: () => undefined,
  });
  const signIn = (...now: readonly SpacesAccount[]) => {
    accounts = now;
    state.setState({ accounts: now.map(({ accountId }) => connected(accountId)) });
  };
  const read = (text: string): Invitation => {
    const found = invitations.readInvitation({ text });
    if (!('ok' in found) || !found.ok || !found.value) throw new Error('No invitation');
    return found.value;
  };
  return { ...invitations, state, opened, guests, signIn, read };
}

function invited(wish: SpaceWish = {}, email?: string) {
  const spaceId = simulator.control.createSpace({ title: 'Tea', ...wish });
  return { spaceId, ...simulator.control.inviteToSpace({ spaceId, ...(email ? { email } : {}) }) };
}
const joins = () => simulator.control.spacesRecord().joins;

describe('an invitation that is read', () => {
  it('says what its link says, and sends nothing', () => {
    const { link } = invited();
    const { read } = house();
    expect(read(`Come: ${link}`)).toMatchObject({
      spaceName: 'Tea',
      host: new URL(link).host,
      from: 'search',
      ways: [{ kind: 'join', accountId: me.accountId }, { kind: 'guest' }],
    });
    expect(read(link).id).toBe(read(`again ${link}`).id);
    expect(simulator.log.filter(({ path }) => path.includes('join'))).toEqual([]);
  });

  it('offers to sign in to who is not, and the guest who is there', async () => {
    const { link } = invited();
    const { read, signIn } = house([]);
    expect(read(link).ways).toEqual([{ kind: 'guest' }, { kind: 'sign-in' }]);
    const guest = await guestAccount(simulator, 'Gil');
    signIn(guest, me);
    expect(read(link).ways).toEqual([
      { kind: 'join', accountId: me.accountId },
      { kind: 'join', accountId: guest.accountId },
      { kind: 'guest' },
    ]);
  });

  it('offers only what may know it', () => {
    const production = {
      ...me,
      webUrl: 'https://spaces.avayacloud.com',
      restUrl: 'https://spacesapis.avayacloud.com',
    };
    const { read } = house([production]);
    const staging = 'https://loganstaging.esna.com/spaces/invites/1/join';
    expect(read(staging).ways).not.toContainEqual({ kind: 'join', accountId: me.accountId });
    const old = 'https://spaces.zang.io/spaces/invites/1/join';
    expect(read(old).ways).toContainEqual({ kind: 'join', accountId: me.accountId });
  });

  it('is none where there is none', () => {
    expect(house().readInvitation({ text: 'Jane Doe' })).toEqual(success(null));
  });
});

describe('following an invitation', () => {
  it('joins as the person who was invited, and opens the space', async () => {
    const { link, spaceId } = invited();
    const { read, joinInvitation, opened } = house();
    const question = { invitationId: read(link).id, accountId: me.accountId };
    expect(await joinInvitation(question)).toEqual(
      success({ accountId: me.accountId, spaceId, title: 'Tea', role: 'member' }),
    );
    expect(opened).toEqual([`${me.webUrl}/spaces/${spaceId}`]);
    expect(joins()).toEqual([{ topicId: spaceId, by: me.userId }]);
  });

  it('tells who signed in but was not invited that they are a guest', async () => {
    const { link } = invited({}, 'somebody@else.example');
    const { read, joinInvitation } = house();
    const question = { invitationId: read(link).id, accountId: me.accountId };
    expect(await joinInvitation(question)).toMatchObject({ value: { role: 'guest' } });
  });

  it('tells who is not let in why, and offers the other ways still', async () => {
    const { link } = invited({ closed: true }, 'somebody@else.example');
    const { read, joinInvitation, opened } = house();
    const { id } = read(link);
    expect(await joinInvitation({ invitationId: id, accountId: me.accountId })).toMatchObject({
      problem: {
        code: 'invitation-refused',
        detail: { said: 'Only those who were invited may join.' },
      },
    });
    expect([joins(), opened]).toEqual([[], []]);
    expect(read(link).ways).toContainEqual({ kind: 'guest' });
  });

  it('comes in as a guest with a name, who is the same the next time', async () => {
    const { link, spaceId } = invited();
    const { read, joinInvitation, guests, opened } = house([]);
    const question = { invitationId: read(link).id, guestName: ' Gil ' };
    expect(await joinInvitation(question)).toMatchObject({ value: { role: 'guest', spaceId } });
    expect(await joinInvitation(question)).toMatchObject({ value: { role: 'guest', spaceId } });
    expect(guests).toEqual(['Gil']);
    expect(joins()).toHaveLength(1);
    expect(opened[0]).toMatch(new RegExp(`/spaces/${spaceId}$`));
  });

  it('signs in one guest, and opens one page, for two clicks', async () => {
    const { link } = invited();
    const { read, joinInvitation, guests, opened } = house([]);
    const question = { invitationId: read(link).id, guestName: 'Gil' };
    await Promise.all([joinInvitation(question), joinInvitation(question)]);
    expect([guests, opened.length]).toEqual([['Gil'], 1]);
  });

  it('asks for the PIN of the space, and says when it is wrong', async () => {
    const { link } = invited({ pin: '1234' });
    const { read, joinInvitation } = house();
    const question = { invitationId: read(link).id, accountId: me.accountId };
    const told = (outcome: Awaited<ReturnType<typeof joinInvitation>>) =>
      outcome.ok ? 'joined' : outcome.problem.code;
    expect(told(await joinInvitation(question))).toBe('password-needed');
    expect(told(await joinInvitation({ ...question, password: '4321' }))).toBe('password-wrong');
    expect(told(await joinInvitation({ ...question, password: 'no PIN' }))).toBe('password-wrong');
    expect(told(await joinInvitation({ ...question, password: '1234' }))).toBe('joined');
  });

  it('says that it is not known any more, or that its space was deleted', async () => {
    const { read, joinInvitation } = house();
    const ended = invited();
    simulator.control.endInvitation(ended);
    const gone = invited();
    simulator.control.deleteSpace(gone);
    for (const { link } of [ended, gone]) {
      const question = { invitationId: read(link).id, accountId: me.accountId };
      expect(await joinInvitation(question)).toMatchObject({
        problem: { code: 'invitation-unknown' },
      });
    }
  });

  it('joins once although the answer is lost', async () => {
    const { link } = invited();
    const { read, joinInvitation } = house();
    simulator.control.fail({ path: /\/join$/, mode: 'drop', afterEffect: true, times: 1 });
    const question = { invitationId: read(link).id, accountId: me.accountId };
    expect(await joinInvitation(question)).toMatchObject({ ok: true });
    expect(simulator.log.filter(({ path }) => path.endsWith('/join'))).toHaveLength(2);
    expect(joins()).toHaveLength(1);
  });

  it.each([
    ['an invitation that nobody read', { invitationId: 'x', accountId: 'spaces:me' }, 'not-found'],
    ['an account that is not signed in', { accountId: 'spaces:other' }, 'not-signed-in'],
    ['a guest without a name', { guestName: '  ' }, 'refused'],
    ['nobody', {}, 'refused'],
  ])('does nothing for %s', async (_who, question, code) => {
    const { link } = invited();
    const { read, joinInvitation } = house();
    const outcome = await joinInvitation({ invitationId: read(link).id, ...question });
    expect(outcome).toMatchObject({ problem: { code } });
    expect(joins()).toEqual([]);
  });

  it('tells that the browser did not open', async () => {
    const { link } = invited();
    const { read, joinInvitation } = house([me], failure('browser-failed'));
    const question = { invitationId: read(link).id, accountId: me.accountId };
    expect(await joinInvitation(question)).toEqual(failure('browser-failed'));
  });
});

describe('an invitation that comes by itself', () => {
  it('is shown when it was clicked, and its ways follow the accounts', () => {
    const { link } = invited();
    const { clicked, state, signIn } = house([]);
    expect(clicked('no invitation')).toBe(false);
    expect(clicked(link)).toBe(true);
    expect(state.getState().invitation).toMatchObject({ from: 'link', spaceName: 'Tea' });
    signIn(me);
    expect(state.getState().invitation?.ways).toContainEqual({
      kind: 'join',
      accountId: me.accountId,
    });
    expect(joins()).toEqual([]);
  });

  it('is offered from the clipboard until it is put away, or something else is there', () => {
    const [first, second] = [invited(), invited()];
    const { seenInClipboard, dismissInvitation, state } = house();
    const shown = () => state.getState().invitation?.id ?? null;
    seenInClipboard(first.link);
    const id = shown() ?? '';
    expect(state.getState().invitation).toMatchObject({ from: 'clipboard', spaceName: 'Tea' });
    seenInClipboard('something else');
    expect(shown()).toBeNull();
    seenInClipboard(first.link);
    expect(shown()).toBe(id);
    dismissInvitation({ invitationId: id });
    expect(shown()).toBeNull();
    seenInClipboard(`${first.link} again`);
    expect(shown()).toBeNull();
    seenInClipboard(second.link);
    expect(shown()).not.toBeNull();
  });

  it('is not offered again after a restart once it was put away', async () => {
    const [away, other] = [invited(), invited()];
    const disk = new Map<string, unknown>();
    const before = house([me], success(), disk);
    await before.start();
    before.dismissInvitation({ invitationId: before.read(away.link).id });
    expect(JSON.stringify([...disk])).not.toContain(away.inviteId);

    const after = house([me], success(), disk);
    await after.start();
    after.seenInClipboard(away.link);
    expect(after.state.getState().invitation).toBeNull();
    after.seenInClipboard(other.link);
    expect(after.state.getState().invitation).not.toBeNull();
    expect(after.clicked(away.link)).toBe(true);
  });

  it('is not taken away by the clipboard once it was clicked', () => {
    const [first, second] = [invited(), invited()];
    const { clicked, seenInClipboard, state } = house();
    clicked(first.link);
    const { invitation } = state.getState();
    seenInClipboard(second.link);
    seenInClipboard('');
    expect(state.getState().invitation).toBe(invitation);
  });

  it('is gone once it was followed, and not offered again', async () => {
    const { link } = invited();
    const { seenInClipboard, joinInvitation, state } = house();
    seenInClipboard(link);
    const invitationId = state.getState().invitation?.id ?? '';
    await joinInvitation({ invitationId, accountId: me.accountId });
    expect(state.getState().invitation).toBeNull();
    seenInClipboard(link);
    expect(state.getState().invitation).toBeNull();
  });
});
