import { electronArguments, electronRuntime } from '../../build/electron-runtime.mjs';
import type { Desk } from '../desk/index.ts';
import type { Simulator } from '../simulator/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

function invite(simulator: Simulator): string {
  const spaceId = simulator.control.createSpace({ title: 'Tea & cake' });
  return simulator.control.inviteToSpace({ spaceId }).link;
}

const asOurs = (link: string) => `foyer://join?link=${encodeURIComponent(link)}`;
const joins = (simulator: Simulator) => simulator.control.spacesRecord().joins;

/** Starts Foyer once more, as the desktop does with a link that was clicked. */
async function startAgain(desk: Desk, { profile }: Foyer, ...args: string[]): Promise<void> {
  const second = await desk.spawn(electronRuntime().executable, [
    ...electronArguments(),
    `--user-data-dir=${profile.folder}`,
    ...args,
  ]);
  await new Promise((ended) => second.once('exit', ended));
}

const copy = (foyer: Foyer, text: string) =>
  foyer.app.evaluate(({ clipboard }, it) => clipboard.writeText(it), text);
const openPopover = async (foyer: Foyer, desk: Desk) => {
  await desk.keyboard.press('ctrl+shift+space');
  await foyer.until(({ opening }) => opening.visible);
};
const hidePopover = async (foyer: Foyer) => {
  await foyer.page.evaluate(() => window.foyer.hidePopover());
  await foyer.until(({ opening }) => !opening.visible);
};

test('a clicked invitation shows in the running Foyer, and joins nothing by itself', async ({
  foyer,
  desk,
  simulator,
}) => {
  await startAgain(desk, foyer, asOurs(invite(simulator)));
  const { opening, invitation } = await foyer.until(({ opening: now }) => now.visible);
  expect(opening.aim).toEqual({ view: 'invitation' });
  expect(invitation).toMatchObject({ spaceName: 'Tea & cake', from: 'link' });
  expect(invitation?.ways[0]?.kind).toBe('join');
  expect(joins(simulator)).toEqual([]);
});

test('a clicked invitation starts Foyer, and shows', async ({ open, simulator }) => {
  const foyer = await open({ args: [asOurs(invite(simulator))] });
  const { opening, invitation } = await foyer.until(
    (now) => now.opening.visible && now.invitation !== null,
  );
  expect(opening.aim).toEqual({ view: 'invitation' });
  expect(invitation?.ways).toEqual([{ kind: 'guest' }, { kind: 'sign-in' }]);
  expect(joins(simulator)).toEqual([]);
});

test('a clicked invitation that starts Foyer offers the account that signs in meanwhile', async ({
  foyer,
  open,
  simulator,
}) => {
  const accountId = foyer.state().accounts.find(({ system }) => system === 'spaces')?.id ?? '';
  await foyer.quit();
  const again = await open({ profile: foyer.profile, args: [asOurs(invite(simulator))] });
  const { invitation } = await again.until(
    (now) => now.invitation?.ways.some(({ kind }) => kind === 'join') === true,
  );
  expect(invitation?.ways[0]).toEqual({ kind: 'join', accountId });
});

test('a link that is none of ours does nothing but say so', async ({ foyer, desk, simulator }) => {
  await startAgain(desk, foyer, 'foyer://join?link=https%3A%2F%2Fevil.example%2Fx&accept=true');
  const { notice, invitation } = await foyer.until(({ opening }) => opening.visible);
  expect([notice?.code, invitation]).toEqual(['link-unknown', null]);
  expect(joins(simulator)).toEqual([]);
});

test('an invitation in the clipboard is offered where that was allowed, until it is put away', async ({
  foyer,
  desk,
  simulator,
}) => {
  await foyer.page.evaluate(() => window.foyer.changeSettings({ watchClipboard: true }));
  await copy(foyer, `Jane wrote: ${invite(simulator)}`);
  await openPopover(foyer, desk);
  const { invitation } = await foyer.until((now) => now.invitation !== null);
  expect(invitation).toMatchObject({ from: 'clipboard', spaceName: 'Tea & cake' });
  await foyer.page.evaluate((it) => window.foyer.dismissInvitation(it), {
    invitationId: invitation?.id ?? '',
  });
  await foyer.until((now) => now.invitation === null);
  await hidePopover(foyer);

  // The next one tells that the clipboard was looked at: the first did not come back before it.
  await openPopover(foyer, desk);
  await hidePopover(foyer);
  expect(foyer.state().invitation).toBeNull();
  await copy(foyer, invite(simulator));
  await openPopover(foyer, desk);
  const second = await foyer.until((now) => now.invitation !== null);
  expect(second.invitation?.id).not.toBe(invitation?.id);
  expect(joins(simulator)).toEqual([]);
});

test('the clipboard is never read where that was not allowed', async ({
  foyer,
  desk,
  simulator,
}) => {
  await copy(foyer, invite(simulator));
  await foyer.app.evaluate(({ clipboard }) => {
    const read = clipboard.readText;
    Object.assign(globalThis, { clipboardReads: 0 });
    Object.assign(clipboard, {
      readText(...args: []) {
        Object.assign(globalThis, { clipboardReads: 1 });
        return read.apply(clipboard, args);
      },
    });
  });
  for (let count = 0; count < 3; count += 1) {
    await openPopover(foyer, desk);
    await hidePopover(foyer);
  }
  expect(foyer.state().invitation).toBeNull();
  expect(await foyer.app.evaluate(() => Reflect.get(globalThis, 'clipboardReads'))).toBe(0);

  // The same once it is allowed: the counting is real.
  await foyer.page.evaluate(() => window.foyer.changeSettings({ watchClipboard: true }));
  await openPopover(foyer, desk);
  await foyer.until((now) => now.invitation !== null);
  expect(await foyer.app.evaluate(() => Reflect.get(globalThis, 'clipboardReads'))).toBe(1);
});
