import { expect, test } from './fixtures.ts';
import { choose, clipboardOf, colleagues, rowOf, waysTo } from './reach-desk.ts';
import { reach } from './reaching.ts';

test.use({ simulatorOptions: { people: 24, accepted: 2, incoming: 1, outgoing: 1 } });

test('each way leads where it says, and is told to nobody else', async ({
  foyer,
  desk,
  simulator,
}) => {
  const [person = simulator.me] = colleagues(simulator);
  const { id } = await rowOf(foyer, person);
  const ways = await waysTo(foyer, id);
  const kinds = [...new Set(ways.map(({ kind }) => kind))];
  expect(kinds).toEqual(['direct-space', 'chat', 'room', 'video-call', 'copy-link', 'invite']);
  expect(await waysTo(foyer, id)).toEqual(ways);
  const wayOf = (kind: string) => ways.find((way) => way.kind === kind)?.id ?? '';

  const { webUrl } = simulator.endpoints.spaces;
  const email = encodeURIComponent(person.email);
  const opens = async (kind: string, address: (url: string) => boolean) => {
    const before = (await desk.browser.urls()).length;
    expect(await reach(foyer.page, id, wayOf(kind)), kind).toMatchObject({
      value: { kind: 'opened', way: { kind } },
    });
    const isNew = async () => (await desk.browser.urls()).slice(before);
    await expect.poll(isNew, { timeout: 5_000 }).toHaveLength(1);
    expect((await isNew()).every(address), `${kind}: ${await isNew()}`).toBe(true);
  };
  await opens('direct-space', (url) => new RegExp(`^${webUrl}/spaces/[0-9a-f]{24}$`).test(url));
  const [direct] = (await desk.browser.urls()).slice(-1);
  await opens('chat', (url) => url === `symphony://?startChat=${person.uid}`);
  await opens('room', (url) => url.startsWith(`${webUrl}/spaces/`) && url !== direct);
  await opens('video-call', (url) => url === `${webUrl}/d/call?email=${email}`);

  const opened = await desk.browser.urls();
  expect(await reach(foyer.page, id, wayOf('copy-link'))).toMatchObject({
    value: { kind: 'copied' },
  });
  expect(await clipboardOf(foyer)).toBe(direct);
  expect(await reach(foyer.page, id, wayOf('invite'))).toEqual({
    ok: true,
    value: { kind: 'new-space', personIds: [id] },
  });
  expect(await desk.browser.urls()).toEqual(opened);
  expect(simulator.control.record().creates).toEqual({});
  const written = simulator.log.filter(
    ({ method, path }) => method === 'POST' && !/^\/accounts\/|authenticate$/.test(path),
  );
  expect(written).toEqual([]);
});

test('the way chosen by hand is the one that Enter takes from then on, also after a restart', async ({
  foyer,
  desk,
  simulator,
  open,
}) => {
  const [person = simulator.me] = colleagues(simulator);
  await choose(foyer, desk, person);
  await desk.keyboard.press('Right');
  // Who was known by Spaces alone is looked up in Symphony meanwhile.
  const toChat = foyer.page.getByRole('menuitem', { name: 'Chat in Symphony' });
  await expect(toChat).toBeVisible();
  await desk.keyboard.press('c');
  const chat = `symphony://?startChat=${person.uid}`;
  await desk.browser.waitForUrl((url) => url === chat, 10_000);
  const chats = async () => (await desk.browser.urls()).filter((url) => url === chat).length;

  await foyer.until(({ opening }) => !opening.visible);
  await choose(foyer, desk, person);
  await desk.keyboard.press('Return');
  await expect.poll(chats).toBe(2);
  await foyer.quit();
  const again = await open({ profile: foyer.profile });
  const { id } = await rowOf(again, person);
  expect((await waysTo(again, id))[0]).toMatchObject({ kind: 'chat', preferred: true });
});

test('who is not of our company is told so, and one key takes the next way', async ({
  foyer,
  desk,
  simulator,
}) => {
  const [person = simulator.me] = colleagues(simulator);
  simulator.control.fail({ path: /\/spaces\/direct\//, mode: 'status', status: 403 });
  const before = (await desk.browser.urls()).length;
  await choose(foyer, desk, person);
  await desk.keyboard.press('Return');
  const sentence = foyer.page.getByText('Spaces has no direct space for you and', { exact: false });
  await expect(sentence).toContainText(person.displayName);
  await expect(foyer.page.getByText('Instead: Chat in Symphony')).toBeVisible();
  expect(await desk.browser.urls()).toHaveLength(before);

  await desk.keyboard.press('Return');
  await desk.browser.waitForUrl((url) => url === `symphony://?startChat=${person.uid}`, 10_000);
  await foyer.until(({ opening }) => !opening.visible);
});

test('who is not connected is told so; one key asks them, once', async ({
  foyer,
  desk,
  simulator,
}) => {
  const stranger = simulator.people.outsider(91);
  const before = await desk.browser.urls();
  await choose(foyer, desk, stranger);
  await desk.keyboard.press('Return');
  const sentence = foyer.page.getByText('You are not connected with', { exact: false });
  await expect(sentence).toContainText(stranger.displayName);
  expect(simulator.control.record().creates).toEqual({});

  simulator.control.fail({
    path: /\/connection\/create$/,
    mode: 'drop',
    afterEffect: true,
    times: 1,
  });
  await desk.keyboard.press('Return');
  await foyer.until(({ outgoing }) => outgoing.some(({ userId }) => userId === `${stranger.uid}`));
  await expect(foyer.page.getByText('Your request to', { exact: false })).toBeVisible();
  expect(simulator.control.record().creates).toEqual({ [stranger.uid]: 1 });
  expect(await desk.browser.urls()).toEqual(before);
});

test('when no server is to be reached the reason is told, and what needs none is offered', async ({
  foyer,
  simulator,
}) => {
  const [person = simulator.me] = colleagues(simulator);
  const { id } = await rowOf(foyer, person);
  await waysTo(foyer, id);
  simulator.control.offline(true);
  const refused = await reach(foyer.page, id);
  expect(refused).toMatchObject({
    value: { kind: 'refused', way: { kind: 'direct-space' }, next: { kind: 'chat' } },
  });
  const next = refused.ok && refused.value.kind === 'refused' ? refused.value.next?.id : '';
  expect(await reach(foyer.page, id, next)).toMatchObject({ value: { kind: 'opened' } });
});
