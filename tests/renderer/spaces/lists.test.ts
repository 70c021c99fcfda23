import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../preload/contract.ts';
import type { FakeMain } from '../preview/fake-bridge.ts';
import { hasSpaces, membersOf, spacesOf } from '../preview/spaces.ts';
import { symphonyAccount } from '../preview/state.ts';
import { show } from '../show.ts';

async function spaces(prepare: (main: FakeMain) => void = (main) => hasSpaces(main)) {
  const shown = show({}, [], prepare);
  await shown.find('#search');
  shown.press('s', { ctrlKey: true });
  await shown.find('.list-search input');
  return shown;
}

async function members(prepare: (main: FakeMain) => void = (main) => hasSpaces(main)) {
  const shown = await spaces(prepare);
  await shown.find('#spaces-0');
  shown.press('Enter', { ctrlKey: true });
  await shown.find('#members-0');
  return shown;
}

const chosen = async (shown: Awaited<ReturnType<typeof spaces>>) =>
  (await shown.find('[role=option][aria-selected=true]')).textContent;

describe('my spaces', () => {
  it('open with Enter', async () => {
    const shown = await spaces();
    await shown.find('#spaces-1');
    shown.press('ArrowDown');
    await vi.waitFor(async () => expect(await chosen(shown)).toContain('Research breakfast'));
    shown.press('Enter');
    await vi.waitFor(() => expect(shown.questions('hidePopover')).toHaveLength(1));
    const [, second] = spacesOf(2);
    expect(shown.questions('openSpace')).toEqual([
      { accountId: second?.accountId, spaceId: second?.spaceId },
    ]);
  });

  it('come piece by piece while one goes on, each piece once', async () => {
    const shown = await spaces();
    await shown.find('#spaces-0');
    for (let piece = 2; piece <= 3; piece += 1) {
      shown.press('End');
      await vi.waitFor(() => expect(shown.questions('listSpaces')).toHaveLength(piece));
    }
    const asked = shown.questions('listSpaces') as { after?: string }[];
    expect(asked.map(({ after }) => after)).toEqual([undefined, '25', '50']);
  });

  it('are searched where they are kept, and the answer to older letters is dropped', async () => {
    const shown = await spaces();
    await shown.find('#spaces-0');
    await shown.type('.list-search input', 'lunch');
    await vi.waitFor(async () => expect(await chosen(shown)).toContain('Lunch'));
    expect(shown.questions('listSpaces').at(-1)).toMatchObject({ query: 'lunch' });
    await shown.type('.list-search input', 'xqz');
    await shown.sees('No space is called “xqz”');
    shown.press('Escape');
    await shown.sees('Quarterly outlook');
    await shown.find('.list-search input');
  });

  it('say what to do when there are none', async () => {
    const none = await spaces((main) => hasSpaces(main, []));
    await none.sees('You are in no space yet');
  });

  it('say which account they need', async () => {
    const without = show({ accounts: [symphonyAccount] });
    await without.find('#search');
    without.press('s', { ctrlKey: true });
    await without.sees('Sign in to it, and your spaces are here.');
  });

  it('say why they did not come, and ask again', async () => {
    const shown = await spaces((main) => main.answer('listSpaces', () => failure('offline')));
    await shown.sees('There is no network.');
    hasSpaces(shown);
    await shown.click('Try again');
    await shown.sees('Quarterly outlook');
  });
});

describe('the members of a space', () => {
  it('are few elements, however many there are', async () => {
    const shown = await members();
    await shown.sees('100 of 10,000');
    expect(document.querySelectorAll('.endless-row').length).toBeLessThan(60);
    for (let piece = 2; piece <= 6; piece += 1) {
      shown.press('End');
      await shown.sees(`${piece * 100} of 10,000`);
    }
    expect(document.querySelectorAll('.endless-row').length).toBeLessThan(60);
  });

  it('lead to the card of whom we know, and say so of whom we do not', async () => {
    const shown = await members();
    const [first, second] = membersOf(2);
    shown.press('ArrowDown');
    await vi.waitFor(async () => expect(await chosen(shown)).toContain(second?.name));
    shown.press('Enter');
    await shown.sees('is not among your people yet.');
    shown.press('ArrowUp');
    await vi.waitFor(async () => expect(await chosen(shown)).toContain(first?.name));
    shown.press('Enter');
    await vi.waitFor(() =>
      expect(shown.questions('describePerson')).toEqual([{ personId: 'person-0' }]),
    );
    shown.press('Escape');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'));
    await shown.find('#members-0');
  });

  it('are added to our people, and the list knows them then', async () => {
    const shown = await members();
    const all = membersOf(10).map((member) => ({ ...member, personId: `p-${member.memberId}` }));
    shown.answer('listMembers', () => success({ rows: all, total: 10, next: null }));
    await shown.click('Add all to my people');
    await shown.sees('6,666 of them are new among your people.');
    await vi.waitFor(() => expect(document.querySelectorAll('.member-known svg')).toHaveLength(10));
  });

  it('can be left out again while they are being added', async () => {
    let end = (_: unknown) => {};
    const shown = await members();
    shown.answer('addMembers', () => new Promise((resolve) => (end = resolve)));
    await shown.click('Add all to my people');
    await shown.sees('Adding them to your people…');
    await shown.click('Stop');
    await vi.waitFor(() => expect(shown.questions('cancelAddMembers')).toHaveLength(1));
    end(failure('cancelled'));
    await shown.sees('You cancelled this.');
    await shown.sees('Add all to my people');
  });
});
