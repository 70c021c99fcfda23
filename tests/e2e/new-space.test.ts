import type { Invitee, NewSpace, PersonRow, QuestionOf } from '../../preload/contract.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

const outsider = 'olga@outside.example';

/** The Spaces account of who is signed in. */
const accountOf = (foyer: Foyer) =>
  foyer.state().accounts.find(({ system }) => system === 'spaces')?.id ?? '';

/** The first people of the list who are in Spaces, once there are so many. */
async function colleagues(foyer: Foyer, count: number): Promise<readonly Invitee[]> {
  let found: readonly PersonRow[] = [];
  const look = async () => {
    const page = await foyer.page.evaluate(() =>
      window.foyer.listPeople({ query: '', from: 0, count: 100 }),
    );
    const rows = page.ok ? page.value.rows : [];
    found = rows.filter(({ systems }) => systems.includes('spaces')).slice(0, count);
    return found.length;
  };
  // The connections of the pod may be there before them.
  await expect.poll(look).toBe(count);
  return found.map(({ id }) => ({ kind: 'person', personId: id, role: 'member' }));
}

async function makeSpace(
  foyer: Foyer,
  more: Partial<QuestionOf<'createSpace'>> = {},
): Promise<NewSpace> {
  const invitees = [
    ...(await colleagues(foyer, 2)),
    { kind: 'address', address: outsider, role: 'guest' } as const,
  ];
  const question = {
    accountId: accountOf(foyer),
    title: 'Tea & cake',
    description: 'At four',
    invitees,
    inform: 'server' as const,
    ...more,
  };
  const made = await foyer.page.evaluate((it) => window.foyer.createSpace(it), question);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

for (const inform of ['server', 'client', 'outlook'] as const) {
  test(`a new space with two members and one outsider is made once, told by ${inform}`, async ({
    foyer,
    simulator,
  }) => {
    const made = await makeSpace(foyer, { inform });
    const creations = simulator.log.filter(({ path }) => path.endsWith('/api/spaces/invite'));
    expect(creations.map(({ body }) => body)).toMatchObject([
      {
        topic: { id: null, title: 'Tea & cake', description: 'At four', type: 'group' },
        invitees: [
          { inviteeType: 'userId', role: 'member' },
          { inviteeType: 'userId', role: 'member' },
          { inviteeType: 'email', invitee: outsider, role: 'guest' },
        ],
        informChannel: inform,
        inviteMode: 'invite',
      },
    ]);
    const { spaces, invites, mails } = simulator.control.spacesRecord();
    expect(spaces).toEqual([
      { topicId: made.spaceId, by: simulator.me.spacesId, title: 'Tea & cake' },
    ]);
    expect(invites).toHaveLength(1);
    expect(mails).toHaveLength(inform === 'server' ? 3 : 0);
    expect(made.invited.map(({ role }) => role)).toEqual(['member', 'member', 'guest']);
    expect(made.failed).toEqual([]);
    expect(made.link).toContain(`/spaces/invites/${invites[0]?.inviteId}/join`);
    expect(made.mail === null).toBe(inform === 'server');
  });
}

test('the mail opens in the mail program, to everybody invited, with the link in it', async ({
  foyer,
  desk,
}) => {
  const { spaceId, link, mail } = await makeSpace(foyer, { inform: 'client' });
  const sent = await foyer.page.evaluate((it) => window.foyer.sendMail(it), { spaceId });
  expect(sent).toEqual({ ok: true, value: 'opened' });
  const address = await desk.browser.waitForUrl((url) => url.startsWith('mailto:'), 5_000);
  const opened = new URL(address);
  expect(opened.pathname.split(',')).toHaveLength(3);
  expect(opened.pathname).toContain(outsider);
  expect(opened.searchParams.get('subject')).toBe('Invitation: Tea & cake');
  expect(opened.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(mail?.text);
  expect(mail?.text).toContain(link);
  expect(mail?.text).not.toMatch(/<(?!https?:)/);
});

test('for Outlook the mail is copied as Outlook wants it, and an empty one is opened', async ({
  foyer,
  desk,
}) => {
  const { spaceId, mail } = await makeSpace(foyer, { inform: 'outlook' });
  const sent = await foyer.page.evaluate((it) => window.foyer.sendMail(it), { spaceId });
  expect(sent).toEqual({ ok: true, value: 'copied' });
  const address = await desk.browser.waitForUrl((url) => url.startsWith('mailto:'), 5_000);
  expect(new URL(address).searchParams.get('body')).toBeNull();
  const copied = await foyer.app.evaluate(({ clipboard }) => ({
    text: clipboard.readText(),
    // Electron before version 45 reads it so; the types are those of 45.
    html: Reflect.get(clipboard, 'readHTML')?.call(clipboard),
  }));
  expect(await copied.text).toBe(mail?.text);
  expect(copied.html).toContain('urn:schemas-microsoft-com:office:office');
});

test('a mail too long for an address is copied', async ({ foyer, desk }) => {
  const title = 'Чай '.repeat(60).trim();
  const { spaceId, mail } = await makeSpace(foyer, { inform: 'client', title });
  const sent = await foyer.page.evaluate((it) => window.foyer.sendMail(it), { spaceId });
  expect(sent).toEqual({ ok: true, value: 'copied' });
  await desk.browser.waitForUrl(
    (url) => url.startsWith('mailto:') && !url.includes('body='),
    5_000,
  );
  expect(await foyer.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(mail?.text);
});

test('a space whose answer was lost is there once, and is found', async ({ foyer, simulator }) => {
  simulator.control.fail({
    path: /\/api\/spaces\/invite$/,
    method: 'POST',
    mode: 'drop',
    afterEffect: true,
    times: 1,
  });
  const made = await makeSpace(foyer);
  expect(simulator.control.spacesRecord().spaces).toMatchObject([{ topicId: made.spaceId }]);
  expect(made.link).toMatch(new RegExp(`/spaces/${made.spaceId}$`));
});

test('the eleventh invitation in ten minutes is not even sent', async ({ foyer, simulator }) => {
  for (let count = 0; count < 10; count += 1) await makeSpace(foyer);
  const question = {
    accountId: accountOf(foyer),
    title: 'One more',
    description: '',
    invitees: [{ kind: 'address', address: outsider, role: 'member' } as const],
    inform: 'server' as const,
  };
  const made = await foyer.page.evaluate((it) => window.foyer.createSpace(it), question);
  expect(made).toMatchObject({
    problem: { code: 'too-many-invitations', detail: { minutes: '10' } },
  });
  expect(simulator.control.spacesRecord().spaces).toHaveLength(10);
});

test('our spaces are listed, and their members taken among our people', async ({
  foyer,
  simulator,
  desk,
}) => {
  const spaceId = simulator.control.createSpace({
    title: 'Everybody',
    role: 'member',
    members: 2_000,
  });
  const accountId = accountOf(foyer);
  const listed = await foyer.page.evaluate((it) => window.foyer.listSpaces(it), {
    accountId,
    query: 'every',
  });
  expect(listed).toMatchObject({ value: { rows: [{ title: 'Everybody', spaceId }], next: null } });

  const before = foyer.state().people.total;
  const added = await foyer.page.evaluate((it) => window.foyer.addMembers(it), {
    accountId,
    spaceId,
  });
  expect(added).toMatchObject({ ok: true });
  await foyer.until(({ people }) => people.total >= before + 1_990 && !people.loading);

  await foyer.page.evaluate((it) => window.foyer.openSpace(it), { accountId, spaceId });
  await desk.browser.waitForUrl((url) => url.endsWith(`/spaces/${spaceId}`), 5_000);
});
