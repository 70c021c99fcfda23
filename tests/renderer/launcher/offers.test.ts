// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { success } from '../../../preload/contract.ts';
import { droppedText, mayInvite } from '../../../renderer/launcher/invitation-text.ts';
import { isAddress } from '../../../renderer/launcher/offers.ts';
import { invitation } from '../preview/launcher-scenarios.ts';
import { peopleOf } from '../preview/people.ts';
import { show } from '../show.ts';

const people = peopleOf(1000);
const link = `https://spaces.example.com/spaces/invites/61c0/join?inviteInfo=${'A'.repeat(900)}`;
const title = async (shown: ReturnType<typeof show>) =>
  (await shown.find('main.view h1')).textContent;

/** Pastes into the search field; true when the page took the text for itself. */
function paste(text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  return !(document.querySelector('#search')?.dispatchEvent(event) ?? true);
}
const typed = () => document.querySelector<HTMLInputElement>('#search')?.value;

describe('an address nobody has', () => {
  it('can be invited to a new space by Enter', async () => {
    const shown = show({}, people);
    await shown.type('#search', 'new.one@example.com');
    await shown.sees('Invite \u2068new.one@example.com\u2069 to a new space');
    shown.press('Enter');
    expect(await title(shown)).toBe('New space');
  });

  it('is taken by an Enter that comes before the answer', async () => {
    const shown = show({}, people);
    await shown.find('[role=option] .person-name');
    await shown.type('#search', 'new.one@example.com');
    shown.press('Enter');
    expect(await title(shown)).toBe('New space');
    expect(shown.questions('reach')).toEqual([]);
  });

  it('has a key of its own below people who are found', async () => {
    const shown = show({}, people, (main) =>
      main.answer('listPeople', () =>
        success({ total: 3, from: 0, rows: people.slice(0, 3), asking: false }),
      ),
    );
    await shown.type('#search', 'new.one@example.com');
    await shown.sees('to a new space');
    shown.press('Enter');
    await vi.waitFor(() => expect(shown.questions('reach')).toEqual([{ personId: 'person-0' }]));
    shown.press('n', { ctrlKey: true });
    expect(await title(shown)).toBe('New space');
  });

  it('is not offered where somebody has it, or no account makes spaces', async () => {
    const shown = show({}, people);
    await shown.type('#search', people[7]?.address.toUpperCase() ?? '');
    await shown.find('mark');
    await shown.missing('to a new space');
    shown.change({ accounts: [] });
    await shown.type('#search', 'new.one@example.com');
    await shown.missing('to a new space');
  });

  it.each([
    ['a@b.co', true],
    ['jane.doe+x@mail.example.org', true],
    ['jane@localhost', false],
    ['jane doe@example.org', false],
    ['@example.org', false],
    ['jane@example.', false],
    ['a@b@c.de', false],
  ])('%s is one: %s', (text, is) => expect(isAddress(text)).toBe(is));
});

describe('an invitation', () => {
  const reading = (main: Parameters<NonNullable<Parameters<typeof show>[2]>>[0]) =>
    main.answer('readInvitation', () => success(invitation));

  it('that is pasted is shown as text, and Enter leads to it', async () => {
    const shown = show({}, people, reading);
    await shown.find('[role=option] .person-name');
    expect(paste(link)).toBe(true);
    // Before it has been read, Enter waits rather than reach whoever is chosen.
    shown.press('Enter');
    expect(await title(shown)).toBe('Invitation');
    expect(shown.questions('readInvitation')).toContainEqual({ text: link });
    expect(shown.questions('reach')).toEqual([]);
    expect(typed()).toBe('');
  });

  it('says whose it is, harmlessly', async () => {
    const shown = show({}, people, reading);
    await shown.find('[role=option] .person-name');
    paste(link);
    await shown.sees('Quarter end <b>2026</b>');
    await shown.sees('Yusuf Demirel');
    expect(document.querySelectorAll('.offer b')).toHaveLength(0);
    shown.press('Escape');
    await shown.missing('Quarter end');
    expect(shown.questions('hidePopover')).toEqual([]);
  });

  it('that is typed is read as well, and another letter forgets it', async () => {
    const shown = show({}, people, reading);
    await shown.type('#search', 'https://spaces.example.com/spaces/invites/61c0/join');
    await shown.sees('Quarter end');
    await shown.type('#search', 'rosa');
    await shown.missing('Quarter end');
  });

  it('that is dropped on the popover is shown', async () => {
    const shown = show({}, people, reading);
    await shown.find('[role=option] .person-name');
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/uri-list', `# a space\r\n${link}`);
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer,
    });
    document.body.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(await title(shown)).toBe('Invitation');
  });

  it('is looked for in nothing that cannot hold one', async () => {
    const shown = show({}, people, reading);
    await shown.type('#search', 'https://example.com/rosa');
    await shown.sees('Nobody matches');
    expect(paste('rosa')).toBe(false);
    expect(shown.questions('readInvitation')).toEqual([]);
    expect(mayInvite(`https://invites/${'x'.repeat(2_000_000)}`)).toBe(false);
    expect(droppedText(null)).toBe('');
  });
});

describe('a huge text', () => {
  it('is taken over: the field gets its first letters, 200 in all', async () => {
    const shown = show({}, people);
    await shown.type('#search', 'ros');
    await shown.find('mark');
    expect(paste(`a\n${'b '.repeat(500_000)}`)).toBe(true);
    expect(typed()).toHaveLength(200);
    expect(typed()?.startsWith('rosa b b')).toBe(true);
    await vi.waitFor(() =>
      expect(shown.questions('listPeople').at(-1)).toMatchObject({ query: typed() }),
    );
  });
});
