// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { failure } from '../../../preload/contract.ts';
import { acceleratorOf, keyNames } from '../../../renderer/settings/accelerator.ts';
import { stateWith } from '../preview/state.ts';
import { show } from '../show.ts';

const inSettings = { opening: { count: 1, visible: true, aim: { view: 'settings' as const } } };
const { settings } = stateWith();
const recorder = '.recorder';
const clientId = '.section:nth-of-type(2) .setting:nth-of-type(2) .field input';

describe('the settings', () => {
  it('hold at once, when a field is left', async () => {
    const shown = show(inSettings);
    await shown.type(clientId, 'new-client');
    (await shown.find(clientId)).dispatchEvent(new FocusEvent('blur'));
    await vi.waitFor(() =>
      expect(shown.questions('changeSettings')).toMatchObject([
        { spaces: { ...settings.spaces, clientId: 'new-client' } },
      ]),
    );
    await shown.sees('Saved');
  });

  it('are not sent when nothing changed', async () => {
    const shown = show(inSettings);
    (await shown.find(clientId)).dispatchEvent(new FocusEvent('blur'));
    expect(shown.questions('changeSettings')).toEqual([]);
  });

  it('keep what main refused, with the reason', async () => {
    const shown = show(inSettings, [], (main) =>
      main.answer('changeSettings', () => failure('address-invalid', { address: 'ftp://x' })),
    );
    await shown.click('Own');
    const address = '.section:nth-of-type(2) .field input';
    await shown.type(address, 'ftp://x');
    (await shown.find(address)).dispatchEvent(new FocusEvent('blur'));
    await shown.sees('ftp://x cannot be used.');
    expect((await shown.find(address)) as HTMLInputElement).toHaveProperty('value', 'ftp://x');
  });

  it('know the staging environment', async () => {
    const shown = show(inSettings);
    (await shown.find('.section:nth-of-type(2) label:nth-of-type(2) input')).click();
    await vi.waitFor(() =>
      expect(shown.questions('changeSettings')).toMatchObject([
        { spaces: { accountsUrl: 'https://onesnastaging.esna.com', clientId: '7c1f0a52e9' } },
      ]),
    );
  });

  it('are found by what they say, and the rest is out of the way', async () => {
    const shown = show(inSettings);
    await shown.type('.settings search input', 'redirect');
    await vi.waitFor(() =>
      expect(document.querySelectorAll('.setting:not([hidden])')).toHaveLength(1),
    );
    expect((await shown.find('.setting:not([hidden])')).textContent).toContain('Redirect port');
  });

  it('say that none is found, and Esc shows all of them again', async () => {
    const shown = show(inSettings);
    await shown.type('.settings search input', 'xqz');
    await shown.sees('No setting is about “\u2068xqz\u2069”.');
    shown.press('Escape');
    await shown.missing('No setting is about');
    expect((await shown.find('.settings search input')) as HTMLInputElement).toHaveProperty(
      'value',
      '',
    );
    await shown.sees('Redirect port');
  });

  it('switch what Foyer does by itself, as the desktop says it is', async () => {
    const shown = show({ ...inSettings, loginItem: 'on' });
    const [, , , start, clipboard] = await vi.waitFor(() => {
      const switches = [...document.querySelectorAll<HTMLInputElement>('[role=switch]')];
      if (switches.length !== 6) throw new Error('Not all switches are there');
      return switches;
    });
    expect(start?.checked).toBe(true);
    start?.click();
    expect(shown.questions('setLoginItem')).toEqual([{ on: false }]);
    clipboard?.click();
    await vi.waitFor(() =>
      expect(shown.questions('changeSettings')).toEqual([{ watchClipboard: true }]),
    );
  });

  it('say it where the desktop holds notifications back, or shows none at all', async () => {
    const shown = show({ ...inSettings, heldBack: true });
    await shown.sees('Your desktop is set to do not disturb');
    shown.change({ notificationsRefused: true });
    await shown.sees('This system shows none of Foyer’s notifications');
  });

  it('take the last change back by one key, but not while something is written', async () => {
    const shown = show(inSettings);
    await shown.type('.settings search input', 'port');
    shown.press('z', { ctrlKey: true });
    expect(shown.questions('undoSettings')).toEqual([]);
    await shown.type('.settings search input', '');
    (await shown.find(recorder)).focus();
    shown.press('z', { ctrlKey: true });
    expect(shown.questions('undoSettings')).toHaveLength(1);
  });

  it('that the organisation manages cannot be changed, and say so', async () => {
    const policy = {
      state: 'broken' as const,
      file: '/etc/foyer/policy.json',
      managed: ['spaces.clientId' as const],
      refused: ['forced.spaces.colour'],
    };
    const shown = show({ ...inSettings, policy });
    await shown.sees('Managed by your organisation.');
    const around = async (field: string) => (await shown.find(field)).closest('fieldset');
    expect(await around(clientId)).toHaveProperty('disabled', true);
    expect(await around('input[inputmode=numeric]')).toHaveProperty('disabled', false);
    await shown.sees('Your organisation manages 1 setting by /etc/foyer/policy.json.');
    await shown.sees('could not be read: forced.spaces.colour.');
  });

  it('refuse what is no port', async () => {
    const shown = show(inSettings);
    const port = 'input[inputmode=numeric]';
    await shown.type(port, '70000');
    await shown.sees('A port is a whole number from 0 to 65535.');
    (await shown.find(port)).dispatchEvent(new FocusEvent('blur'));
    expect(shown.questions('changeSettings')).toEqual([]);
    await shown.type(port, '41999');
    (await shown.find(port)).dispatchEvent(new FocusEvent('blur'));
    await vi.waitFor(() =>
      expect(shown.questions('changeSettings')).toMatchObject([
        { spaces: { redirectPort: 41999 } },
      ]),
    );
  });

  it('take a client secret, forget it, and can have it removed', async () => {
    const shown = show(inSettings);
    await shown.type('input[type=password]', 'hush');
    await shown.click('Keep');
    expect(shown.questions('setClientSecret')).toEqual([{ clientSecret: 'hush' }]);
    await vi.waitFor(() =>
      expect(document.querySelector<HTMLInputElement>('input[type=password]')?.value).toBe(''),
    );
    shown.change({ clientSecretKept: true });
    await shown.sees('Kept in the keychain');
    await shown.click('Remove');
    expect(shown.questions('setClientSecret').at(-1)).toEqual({ clientSecret: '' });
  });

  it('end Foyer', async () => {
    const shown = show(inSettings);
    await shown.sees('45.4.1');
    await shown.click('Quit Foyer');
    expect(shown.questions('quit')).toHaveLength(1);
  });
});

describe('recording a shortcut', () => {
  const recording = async (prepare?: Parameters<typeof show>[2]) => {
    const shown = show(inSettings, [], prepare);
    const button = await shown.find(recorder);
    button.focus();
    button.click();
    await shown.sees('Press the new keys…');
    return shown;
  };

  it('suspends the registered one, and sends the pressed keys', async () => {
    const shown = await recording();
    expect(shown.questions('recordShortcut')).toEqual([{ recording: true }]);
    shown.press('Control', { ctrlKey: true, code: 'ControlLeft' });
    shown.press('k', { ctrlKey: true, altKey: true, code: 'KeyK' });
    await vi.waitFor(() =>
      expect(shown.questions('setShortcut')).toEqual([{ accelerator: 'CommandOrControl+Alt+K' }]),
    );
    await vi.waitFor(() =>
      expect(shown.questions('recordShortcut').at(-1)).toEqual({ recording: false }),
    );
  });

  it('is ended by Esc, which then neither goes back nor hides', async () => {
    const shown = await recording();
    shown.press('Escape');
    await shown.missing('Press the new keys…');
    expect(shown.questions('setShortcut')).toEqual([]);
    await shown.sees('Redirect port');
    expect(shown.questions('recordShortcut').at(-1)).toEqual({ recording: false });
  });

  it('says why keys were not taken', async () => {
    const shown = await recording((main) =>
      main.answer('setShortcut', () => failure('shortcut-taken', { accelerator: 'Ctrl+Alt+K' })),
    );
    shown.press('k', { ctrlKey: true, altKey: true, code: 'KeyK' });
    await shown.sees('Ctrl+Alt+K belong to another application. The shortcut stays as it was.');
  });

  it.each([
    ['requested', 'Press it once to see that it works.'],
    ['working', 'Works.'],
    ['taken', 'belongs to another application'],
  ] as const)('tells the truth about it: %s', async (status, told) => {
    const shortcut = {
      accelerator: 'CommandOrControl+Shift+Space',
      status,
      managedBy: 'foyer',
      command: null,
    } as const;
    const shown = show({ ...inSettings, shortcut });
    await shown.sees(told);
  });

  it('says who manages it on Wayland, and which command a key can be bound to', async () => {
    const shortcut = {
      accelerator: 'CommandOrControl+Shift+Space',
      status: 'requested',
      managedBy: 'desktop',
      command: 'foyer --toggle',
    } as const;
    const shown = show({ ...inSettings, shortcut });
    await shown.sees('Your desktop manages keys like this one');
    await shown.sees('bind any key to this command: foyer --toggle');
  });
});

describe('accelerators', () => {
  const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

  it.each([
    [
      { key: ' ', code: 'Space', ctrlKey: true, shiftKey: true },
      false,
      'CommandOrControl+Shift+Space',
    ],
    [{ key: '!', code: 'Digit1', altKey: true, shiftKey: true }, false, 'Alt+Shift+1'],
    [{ key: 'Ж', code: 'Semicolon', ctrlKey: true }, false, null],
    [{ key: 'ф', code: 'KeyA', ctrlKey: true }, false, 'CommandOrControl+A'],
    [{ key: 'a', code: 'KeyQ', ctrlKey: true }, false, 'CommandOrControl+A'],
    [{ key: '+', code: 'BracketRight', ctrlKey: true }, false, 'CommandOrControl+Plus'],
    [{ key: 'F9', code: 'F9' }, false, 'F9'],
    [{ key: 'k', code: 'KeyK', shiftKey: true }, false, null],
    [{ key: 'Shift', code: 'ShiftLeft', ctrlKey: true, shiftKey: true }, false, null],
    [{ key: 'k', code: 'KeyK', metaKey: true, ctrlKey: true }, true, 'CommandOrControl+Control+K'],
    [{ key: 'k', code: 'KeyK', metaKey: true }, false, 'Super+K'],
    [{ key: 'ArrowUp', code: 'ArrowUp', altKey: true }, false, 'Alt+Up'],
  ])('%j', (pressed, mac, accelerator) => {
    expect(acceleratorOf({ ...none, ...pressed }, mac)).toBe(accelerator);
  });

  it('are named as on the keyboard', () => {
    expect(keyNames('CommandOrControl+Shift+Space', false)).toEqual(['Ctrl', 'Shift', 'Space']);
    expect(keyNames('CommandOrControl+Shift+Space', true)).toEqual(['⌘', '⇧', 'Space']);
  });

  it('show the licences of what Foyer is made of, to whoever asks', async () => {
    const shown = show(inSettings, [], (main) =>
      main.answer('readLicences', () => ({ ok: true, value: 'preact (MIT)' })),
    );
    expect(shown.questions('readLicences')).toEqual([]);
    const details = await shown.find('.licences');
    details.dispatchEvent(new Event('toggle'));
    await vi.waitFor(async () =>
      expect(await shown.find('.licences textarea')).toHaveProperty('value', 'preact (MIT)'),
    );
  });
});
