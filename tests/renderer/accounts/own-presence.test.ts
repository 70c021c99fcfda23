// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { choosablePresences, failure, type OwnPresence } from '../../../preload/contract.ts';
import { symphonyAccount } from '../preview/state.ts';
import { show } from '../show.ts';

const accountId = symphonyAccount.id;
const own: OwnPresence = { accountId, presence: 'available', offers: choosablePresences };
const other = { ...symphonyAccount, id: 'symphony:2@b', host: 'b.symphony.com' };

describe('our own presence', () => {
  it('is chosen from a menu by keyboard, and the focus comes back', async () => {
    const shown = show({ ownPresence: [own] });
    const button = await shown.find('button.own-presence');
    expect(button.getAttribute('aria-label')).toBe('Your presence: Available');
    button.click();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Available'));
    shown.press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Busy');
    (document.activeElement as HTMLElement).click();
    expect(shown.questions('setOwnPresence')).toEqual([{ accountId, presence: 'busy' }]);
    await vi.waitFor(() => expect(document.activeElement).toBe(button));
    expect(document.querySelector('[role=menu]')).toBeNull();
  });

  it('stays as it is with Escape, which closes the menu alone', async () => {
    const shown = show({ ownPresence: [own] });
    (await shown.find('button.own-presence')).click();
    await shown.find('[role=menu]');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Available'));
    shown.press('Escape');
    await vi.waitFor(() => expect(document.querySelector('[role=menu]')).toBeNull());
    expect(shown.questions('setOwnPresence')).toEqual([]);
    expect(shown.questions('hidePopover')).toEqual([]);
  });

  it('says what the pod refused', async () => {
    const shown = show({ ownPresence: [own] }, [], (main) =>
      main.answer('setOwnPresence', () => failure('presence-refused', { host: 'acme' })),
    );
    (await shown.find('button.own-presence')).click();
    await shown.find('[role=menu]');
    await shown.click('Off work');
    await shown.sees('Your presence was not changed. acme does not take this one from Foyer.');
  });

  it('is only shown where it cannot be set', async () => {
    const shown = show({ ownPresence: [{ ...own, offers: [] }] });
    expect((await shown.find('.own-presence')).title).toBe('Your presence: Available');
    expect(document.querySelector('button.own-presence')).toBeNull();
    await shown.type('[role=combobox]', '>presence');
    await shown.sees('No command');
    await shown.missing('Set presence');
  });

  it('is set by a command, which names the pod where there are two', async () => {
    const shown = show({
      accounts: [symphonyAccount, other],
      ownPresence: [own, { ...own, accountId: other.id }],
    });
    await shown.type('[role=combobox]', '>set away b.symphony');
    await shown.sees('Set presence: Away · b.symphony.com');
    await shown.missing('Away · acme');
    (await shown.find('.command-view')).click();
    expect(shown.questions('setOwnPresence')).toEqual([{ accountId: other.id, presence: 'away' }]);
  });
});
