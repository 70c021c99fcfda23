import { describe, expect, it, vi } from 'vitest';
import { type AppState, failure, type Invitation, success } from '../../../preload/contract.ts';
import { readable } from '../../../renderer/invitation/hostile-text.ts';
import type { FakeMain } from '../preview/fake-bridge.ts';
import { invitation } from '../preview/invitation-scenarios.ts';
import { spacesAccount } from '../preview/state.ts';
import { show } from '../show.ts';

const opening: AppState['opening'] = { count: 1, visible: true, aim: { view: 'invitation' } };
const joined = { accountId: spacesAccount.id, spaceId: '5f3e', title: 'Outlook', role: 'guest' };

const arrived = (parts: Partial<Invitation> = {}, prepare: (main: FakeMain) => void = () => {}) =>
  show({ invitation: { ...invitation, ...parts }, opening }, [], prepare);

describe('an invitation', () => {
  it('is shown as what it is, and nothing is sent', async () => {
    const shown = arrived();
    await shown.sees('Yusuf Demirel');
    await shown.sees('invites you to');
    await shown.sees('Quarterly outlook');
    await shown.sees('spaces.avayacloud.com');
    await shown.sees('written by whoever made the link');
    expect(shown.questions('joinInvitation')).toEqual([]);
  });

  it('is joined with an account', async () => {
    const shown = arrived({}, (main) => main.answer('joinInvitation', () => success(joined)));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Join as'));
    (document.activeElement as HTMLElement).click();
    await shown.sees('You came in as a guest.');
    expect(shown.questions('joinInvitation')).toEqual([
      { invitationId: invitation.id, accountId: spacesAccount.id },
    ]);
  });

  it('is joined as a guest with a name', async () => {
    const shown = arrived({ ways: [{ kind: 'guest' }] }, (main) =>
      main.answer('joinInvitation', () => success(joined)),
    );
    await shown.sees('After 24 hours the visit ends.');
    await shown.type('.join-guest input', ' Mara ');
    await vi.waitFor(async () =>
      expect(await shown.find('.join-guest button')).toHaveProperty('disabled', false),
    );
    await shown.click('Join as a guest');
    await shown.sees('You are in');
    expect(shown.questions('joinInvitation')).toEqual([
      { invitationId: invitation.id, guestName: 'Mara' },
    ]);
  });

  it('asks for the PIN when the space wants one, and then asks the same way again', async () => {
    const shown = arrived({}, (main) =>
      main.answer('joinInvitation', () => failure('password-needed')),
    );
    await shown.find('.join-way');
    (document.activeElement as HTMLElement).click();
    await shown.sees('PIN of the space');
    await vi.waitFor(() => expect(document.activeElement).toHaveProperty('type', 'password'));
    shown.answer('joinInvitation', () => success(joined));
    await shown.type('input[type=password]', '4711');
    const form = document.activeElement?.closest('form');
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await shown.sees('You are in');
    expect(shown.questions('joinInvitation').at(-1)).toEqual({
      invitationId: invitation.id,
      accountId: spacesAccount.id,
      password: '4711',
    });
  });

  it('says why one was not let in, and leaves the other ways', async () => {
    const shown = arrived({}, (main) =>
      main.answer('joinInvitation', () => failure('invitation-refused', { host: 'x.test' })),
    );
    await shown.find('.join-way');
    (document.activeElement as HTMLElement).click();
    await shown.sees('x.test did not let you in');
    await shown.sees('Join as a guest');
  });

  it('takes a PIN where the server says in words of its own that it wants one', async () => {
    const shown = arrived({}, (main) =>
      main.answer('joinInvitation', () => failure('invitation-refused', { said: 'Code, please' })),
    );
    await shown.find('.join-way');
    (document.activeElement as HTMLElement).click();
    await shown.sees('Code, please');
    await shown.type('input[type=password]', '4711');
    const form = document.activeElement?.closest('form');
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await shown.sees('Code, please');
    expect(shown.questions('joinInvitation').at(-1)).toMatchObject({ password: '4711' });
  });

  it('waits while one signs in, and then offers the new account', async () => {
    const shown = arrived({ ways: [{ kind: 'sign-in' }, { kind: 'guest' }] });
    await shown.click('Sign in first');
    await shown.sees('Add an account');
    shown.change({ invitation });
    shown.press('Escape');
    await shown.sees('Join as ⁨Mara Lindqvist⁩');
  });

  it('is left with one button', async () => {
    const shown = arrived();
    await shown.click('Not now');
    await shown.find('#search');
    expect(shown.questions('dismissInvitation')).toEqual([{ invitationId: invitation.id }]);
  });

  it('that was found in the clipboard waits in a line, and leads here', async () => {
    const shown = show({ invitation: { ...invitation, from: 'clipboard' } });
    await shown.sees('Yusuf Demirel');
    await shown.click('Look');
    await shown.sees('Found in your clipboard.');
    expect(document.querySelectorAll('.strip')).toHaveLength(0);
  });

  it('that is hostile stays text, short, and turns nothing', async () => {
    const evil = '<img src=x onerror=alert(1)>\u202E\u0000\n'.repeat(2_000);
    const shown = arrived({ spaceName: evil, inviterName: evil, inviterEmail: evil });
    await shown.sees('<img src=x onerror=alert(1)>');
    const told = document.body.textContent ?? '';
    expect(told.length).toBeLessThan(2_000);
    expect(told).not.toMatch(/[\u202A-\u202E]|\p{Cc}/u);
    expect(document.querySelectorAll('img, script')).toHaveLength(0);
  });
});

describe('what somebody else wrote', () => {
  it.each([
    ['a\u202Eb\u2066c', 'a b c'],
    ['  one\n\ttwo ', 'one two'],
    ['محمد عبد الله', 'محمد عبد الله'],
    ['\u200B\uFEFF', ''],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
  ])('%j is read as %j', (written, read) => expect(readable(written)).toBe(read));

  it('ends somewhere', () => expect(readable('x'.repeat(1_000_000))).toHaveLength(161));
});
