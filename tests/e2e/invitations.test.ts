import type { Invitation, QuestionOf } from '../../preload/contract.ts';
import type { Simulator } from '../simulator/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

/** An invitation as it comes by mail. */
function invite(
  simulator: Simulator,
  more: { email?: string; pin?: string; closed?: boolean } = {},
) {
  const { email, ...wish } = more;
  const spaceId = simulator.control.createSpace({ title: 'Tea & cake', ...wish });
  const invited = simulator.control.inviteToSpace({ spaceId, ...(email ? { email } : {}) });
  return { spaceId, ...invited };
}

async function read(foyer: Foyer, text: string): Promise<Invitation> {
  const found = await foyer.page.evaluate((it) => window.foyer.readInvitation(it), { text });
  if (!found.ok || !found.value) throw new Error('No invitation');
  return found.value;
}

const join = (foyer: Foyer, question: QuestionOf<'joinInvitation'>) =>
  foyer.page.evaluate((it) => window.foyer.joinInvitation(it), question);
const accountOf = (foyer: Foyer) =>
  foyer.state().accounts.find(({ system }) => system === 'spaces');
const joins = (simulator: Simulator) => simulator.control.spacesRecord().joins;

test('who is signed in and invited joins with one click, and the space opens', async ({
  foyer,
  simulator,
  desk,
}) => {
  const { link, spaceId } = invite(simulator);
  const { id, ways, spaceName } = await read(foyer, `Come: ${link}.`);
  const accountId = accountOf(foyer)?.id ?? '';
  expect([spaceName, ways[0]]).toEqual(['Tea & cake', { kind: 'join', accountId }]);
  expect(joins(simulator)).toEqual([]);
  expect(await join(foyer, { invitationId: id, accountId })).toMatchObject({
    value: { title: 'Tea & cake', role: 'member' },
  });
  await desk.browser.waitForUrl((url) => url.endsWith(`/spaces/${spaceId}`), 5_000);
  expect(joins(simulator)).toEqual([{ topicId: spaceId, by: simulator.me.spacesId }]);
});

test('who is not signed in joins as a guest with a name', async ({ open, simulator, desk }) => {
  const foyer = await open();
  const { link, spaceId } = invite(simulator);
  const { id, ways } = await read(foyer, link);
  expect(ways).toEqual([{ kind: 'guest' }, { kind: 'sign-in' }]);
  expect(await join(foyer, { invitationId: id, guestName: 'Gil Guest' })).toMatchObject({
    value: { role: 'guest', spaceId },
  });
  await desk.browser.waitForUrl((url) => url.endsWith(`/spaces/${spaceId}`), 5_000);
  expect(foyer.state().accounts).toMatchObject([{ way: 'guest', name: 'Gil Guest' }]);
  expect(joins(simulator)).toHaveLength(1);
});

test('who is not signed in signs in first, and then joins', async ({ open, simulator }) => {
  const foyer = await open();
  const { link } = invite(simulator);
  const { id } = await read(foyer, link);
  expect(await foyer.signInToSpaces()).toEqual({ ok: true });
  const accountId = accountOf(foyer)?.id ?? '';
  expect((await read(foyer, link)).ways[0]).toEqual({ kind: 'join', accountId });
  expect(await join(foyer, { invitationId: id, accountId })).toMatchObject({ ok: true });
});

test('who is signed in but not invited comes in as a guest, and is told', async ({
  foyer,
  simulator,
}) => {
  const { link } = invite(simulator, { email: 'somebody@else.example' });
  const { id } = await read(foyer, link);
  const accountId = accountOf(foyer)?.id ?? '';
  expect(await join(foyer, { invitationId: id, accountId })).toMatchObject({
    value: { role: 'guest' },
  });
});

test('who is not let in is told why, and may still come as a guest', async ({
  foyer,
  simulator,
  desk,
}) => {
  const { link } = invite(simulator, { email: 'somebody@else.example', closed: true });
  const { id } = await read(foyer, link);
  const accountId = accountOf(foyer)?.id ?? '';
  expect(await join(foyer, { invitationId: id, accountId })).toMatchObject({
    problem: { code: 'invitation-refused' },
  });
  expect((await read(foyer, link)).ways).toContainEqual({ kind: 'guest' });
  expect((await desk.browser.urls()).filter((url) => url.includes('/spaces/'))).toEqual([]);
});

test('a PIN is asked for, and a wrong one is told', async ({ foyer, simulator }) => {
  const { link } = invite(simulator, { pin: '2468' });
  const { id: invitationId } = await read(foyer, link);
  const accountId = accountOf(foyer)?.id ?? '';
  const codes: string[] = [];
  for (const password of [undefined, '1357', '2468']) {
    const pin = password === undefined ? {} : { password };
    const outcome = await join(foyer, { invitationId, accountId, ...pin });
    codes.push(outcome.ok ? 'joined' : outcome.problem.code);
  }
  expect(codes).toEqual(['password-needed', 'password-wrong', 'joined']);
});

for (const [what, end] of [
  ['an expired invitation', 'endInvitation'],
  ['an invitation into a deleted space', 'deleteSpace'],
] as const) {
  test(`${what} is told as what it is`, async ({ foyer, simulator }) => {
    const invited = invite(simulator);
    simulator.control[end](invited);
    const { id } = await read(foyer, invited.link);
    const accountId = accountOf(foyer)?.id ?? '';
    expect(await join(foyer, { invitationId: id, accountId })).toMatchObject({
      problem: { code: 'invitation-unknown' },
    });
  });
}

const hostile = {
  HTML: { spaceName: '<img src=x onerror="document.title=\'owned\'">', inviterName: '<b>Jane</b>' },
  'letters that turn the line': { spaceName: '\u202etxet\u2066\u200e', inviterName: '\u2067Jane' },
  'a megabyte': { spaceName: 'x'.repeat(750_000), inviterName: 'Jane' },
};

for (const [what, told] of Object.entries(hostile)) {
  test(`${what} in an invitation is shown harmless`, async ({ foyer, simulator }) => {
    const { link } = invite(simulator);
    const info = encodeURIComponent(Buffer.from(JSON.stringify(told)).toString('base64'));
    const text = link.replace(/inviteInfo=.*/, `inviteInfo=${info}`);
    await foyer.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show());
    const { spaceName, inviterName, id } = await read(foyer, text);
    for (const line of [spaceName, inviterName]) {
      expect(line.length).toBeLessThanOrEqual(121);
      expect(line).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
    }
    expect(await foyer.page.title()).not.toBe('owned');
    const accountId = accountOf(foyer)?.id ?? '';
    expect(await join(foyer, { invitationId: id, accountId })).toMatchObject({ ok: true });
  });
}

test('an inviteInfo that is no base64 says nothing, and the invitation works', async ({
  foyer,
  simulator,
}) => {
  const { link } = invite(simulator);
  const { id, spaceName } = await read(foyer, link.replace(/inviteInfo=.*/, 'inviteInfo=%25%25!'));
  expect(spaceName).toBe('');
  const accountId = accountOf(foyer)?.id ?? '';
  expect(await join(foyer, { invitationId: id, accountId })).toMatchObject({ ok: true });
});
