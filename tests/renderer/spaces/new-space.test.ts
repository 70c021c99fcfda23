import { describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../preload/contract.ts';
import { addressesIn } from '../../../renderer/spaces/inviting.ts';
import { emptyDraft, wrongIn } from '../../../renderer/spaces/new-space-draft.ts';
import type { FakeMain } from '../preview/fake-bridge.ts';
import { found, peopleOf } from '../preview/people.ts';
import { madeSpace } from '../preview/spaces.ts';
import { spacesAccount, symphonyAccount } from '../preview/state.ts';
import { show } from '../show.ts';

const people = peopleOf(200);
const [rosa] = found(people, 'rosa w');
if (!rosa) throw new Error('Nobody is called Rosa');
const accounts = [
  { ...spacesAccount, capabilities: ['direct-space', 'new-space'] as const },
  symphonyAccount,
];
const title = '.sent-form input[type=text]';
const who = '.sent-form [role=combobox]';

async function form(prepare: (main: FakeMain) => void = () => {}) {
  const shown = show({ accounts }, people, prepare);
  await shown.find('#search');
  shown.press('n', { ctrlKey: true });
  await shown.find('.sent-form');
  return shown;
}

async function filled(prepare?: (main: FakeMain) => void) {
  const shown = await form(prepare);
  await shown.type(title, 'Outlook');
  await shown.type(who, 'rosa w');
  await shown.find('.people-menu-row');
  shown.press('Enter');
  await shown.find('.guest');
  await shown.type(who, 'kim@example.net');
  await shown.sees('Invite ⁨kim@example.net⁩ by mail');
  shown.press('Enter');
  await vi.waitFor(() => expect(document.querySelectorAll('.guest')).toHaveLength(2));
  return shown;
}

const send = (shown: Awaited<ReturnType<typeof form>>) => shown.press('Enter', { ctrlKey: true });

describe('the form of a new space', () => {
  it('makes it with people by name and by address, by keys alone', async () => {
    const shown = await filled((main) => main.answer('createSpace', () => madeSpace()));
    send(shown);
    await shown.sees('Your space is ready');
    expect(shown.questions('createSpace')).toEqual([
      {
        accountId: spacesAccount.id,
        title: 'Outlook',
        description: '',
        invitees: [
          { kind: 'person', personId: rosa.id, role: 'member' },
          { kind: 'address', address: 'kim@example.net', role: 'member' },
        ],
        inform: 'server',
      },
    ]);
    await shown.sees('https://spaces.avayacloud.com/spaces/5f3e8a1c9b');
  });

  it('takes the last one back with Backspace, and nobody twice', async () => {
    const shown = await filled();
    shown.press('Backspace');
    await vi.waitFor(() => expect(document.querySelectorAll('.guest')).toHaveLength(1));
    await shown.type(who, 'rosa w');
    await shown.missing('Harbour');
    shown.press('Enter');
    expect(document.querySelectorAll('.guest')).toHaveLength(1);
  });

  it('says what is missing at its place, and sends nothing', async () => {
    const shown = await form();
    send(shown);
    await shown.sees('A space needs a title.');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(shown.questions('createSpace')).toEqual([]);
  });

  it('loses nothing that was typed when it fails, or when the popover was closed', async () => {
    const shown = await filled((main) =>
      main.answer('createSpace', () => failure('too-many-invitations', { minutes: '7' })),
    );
    send(shown);
    await shown.sees('Wait 7 min, then try again.');
    shown.change({ opening: { count: 2, visible: false, aim: { view: 'search' } } });
    shown.change({ opening: { count: 3, visible: true, aim: { view: 'search' } } });
    await shown.find('#search');
    shown.press('n', { ctrlKey: true });
    await shown.sees('kim@example.net');
    expect((await shown.find(title)) as HTMLInputElement).toHaveProperty('value', 'Outlook');
  });

  it('keeps whom it could not invite with the reason, and tries only them again', async () => {
    const shown = await filled((main) => {
      main.answer('createSpace', () =>
        madeSpace({
          failed: [{ at: 1, problem: { code: 'not-allowed', detail: { host: 'x.test' } } }],
        }),
      );
      main.answer('inviteToSpace', () =>
        madeSpace({ invited: [{ name: 'kim@example.net', role: 'member' }] }),
      );
    });
    send(shown);
    await shown.sees('Not invited');
    await shown.sees('x.test does not allow this.');
    await shown.click('Try these again');
    await shown.missing('Not invited');
    await shown.sees('kim@example.net');
    expect(shown.questions('inviteToSpace')).toMatchObject([
      { spaceId: '5f3e', invitees: [{ kind: 'address', address: 'kim@example.net' }] },
    ]);
  });

  it('gives the text to send as plain text, to the mail program or the clipboard', async () => {
    const mail = { subject: 'Come', text: '<b>not bold</b>\nhttps://spaces.test/1' };
    const shown = await filled((main) => {
      main.answer('createSpace', () => madeSpace({ mail }));
      main.answer('sendMail', () => success('copied'));
    });
    await shown.click('I do');
    await shown.sees('send it with your own mail program');
    await shown.click('Create space');
    await shown.sees('<b>not bold</b>');
    expect(shown.questions('createSpace')).toMatchObject([{ inform: 'client' }]);
    await shown.click('Copy text');
    await vi.waitFor(() =>
      expect(shown.questions('copyFromSpace')).toEqual([{ spaceId: '5f3e', what: 'mail' }]),
    );
    await shown.click('Open in mail program');
    await shown.sees('The text was copied. Paste it into the mail that opened.');
  });

  it('says who may not make spaces', async () => {
    const guest = { ...spacesAccount, way: 'guest', capabilities: [] } as const;
    const shown = show({ accounts: [symphonyAccount, guest] });
    await shown.find('#search');
    shown.press('n', { ctrlKey: true });
    await shown.sees('This account may not make spaces');
    shown.change({ accounts: [symphonyAccount] });
    await shown.sees('Sign in to Avaya Spaces first');
  });
});

describe('what cannot be sent', () => {
  const ten = '2026-05-20T10:00';
  it.each([
    [{ title: ' ' }, ['title-missing']],
    [{ from: ten, until: '2026-05-20T09:00' }, ['until-early']],
    [{ from: ten, until: ten }, ['until-early']],
    [{ until: ten }, ['from-missing']],
    [{ from: ten }, []],
    [{ from: ten, until: '2026-05-20T10:30' }, []],
  ])('%j', (part, wrong) => {
    expect(wrongIn({ ...emptyDraft, title: 'Outlook', ...part })).toEqual(wrong);
  });
});

describe('pasted addresses', () => {
  it.each([
    ['a@b.org, c@d.org', ['a@b.org', 'c@d.org']],
    ['Rosa <rosa@b.org>; "Kim, Li" <kim@d.org>', []],
    ['Rosa Weber <rosa@b.org>\nkim@d.org', ['rosa@b.org', 'kim@d.org']],
    ['a note about a@b.org', []],
    ['', []],
  ])('%j', (text, addresses) => expect(addressesIn(text)).toEqual(addresses));
});
