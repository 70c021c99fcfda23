// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type Account, failure } from '../../../preload/contract.ts';
import { peopleOf } from '../preview/people.ts';
import { spacesAccount, stateWith, symphonyAccount } from '../preview/state.ts';
import { show } from '../show.ts';

const nobody = { accounts: [], people: { revision: 1, total: 0, loading: false } };
const inAccounts = { opening: { count: 1, visible: true, aim: { view: 'accounts' as const } } };
const secretInPage = (secret: string) =>
  document.body.innerHTML.includes(secret) ||
  [...document.querySelectorAll('input')].some(({ value }) => value.includes(secret));

describe('somebody without an account', () => {
  it('is shown two ways in', async () => {
    const shown = show(nobody);
    await shown.sees('Who is in?');
    await shown.sees('Avaya Spaces');
    await shown.sees('Symphony');
  });

  it('signs in to Avaya Spaces with the browser, and can copy the link or cancel', async () => {
    const shown = show(nobody);
    await shown.click('Avaya SpacesSigns in with your browser');
    expect(shown.questions('signInToSpaces')).toHaveLength(1);
    shown.change({ signIn: { system: 'spaces', step: 'in-browser' } });
    await shown.sees('Waiting for your browser…');
    await shown.click('Copy link');
    await shown.sees('Link copied');
    await shown.click('Cancel');
    expect(shown.questions('cancelSignIn')).toHaveLength(1);
  });

  it.each([
    'sign-in-denied',
    'sign-in-state-mismatch',
    'sign-in-timed-out',
    'sign-in-refused',
    'browser-failed',
  ] as const)('reads what went wrong: %s, and can try again', async (code) => {
    const shown = show(nobody, [], (main) => main.answer('signInToSpaces', () => failure(code)));
    await shown.click('Avaya SpacesSigns in with your browser');
    await vi.waitFor(() => expect(document.querySelector('[role=alert] strong')).not.toBeNull());
    await shown.click('Avaya SpacesSigns in with your browser');
    expect(shown.questions('signInToSpaces')).toHaveLength(2);
  });

  it('is led to the settings when the client ID is missing', async () => {
    const shown = show(nobody, [], (main) =>
      main.answer('signInToSpaces', () => failure('client-id-missing')),
    );
    await shown.click('Avaya SpacesSigns in with your browser');
    await shown.sees('Avaya Spaces needs a client ID.');
    document.querySelector<HTMLElement>('[role=alert] button')?.click();
    await shown.sees('Redirect port');
  });
});

describe('the Symphony form', () => {
  const opened = async (prepare?: Parameters<typeof show>[2]) => {
    const shown = show(nobody, [], prepare);
    await shown.click('SymphonySigns in with your pod and key');
    await shown.sees('Sign in to Symphony');
    return shown;
  };

  it('begins with what the settings know, and sends what was typed', async () => {
    const shown = await opened();
    await shown.type('form .field:nth-of-type(1) input', ' https://pod.test ');
    await shown.click('Sign in');
    expect(shown.questions('signInToSymphony')).toEqual([
      {
        podUrl: 'https://pod.test',
        username: 'foyer-mara',
        keyFile: '/home/mara/keys/foyer.pem',
        sessionToken: '',
      },
    ]);
  });

  it('forgets a session token as soon as it was sent, also when it was refused', async () => {
    const shown = await opened((main) =>
      main.answer('signInToSymphony', () => failure('session-token-refused')),
    );
    await shown.type('form .field:nth-of-type(1) input', 'https://pod.test');
    await shown.click('Session token');
    await shown.type('input[type=password]', 'top-secret-token');
    await shown.click('Sign in');
    expect(shown.questions('signInToSymphony')).toMatchObject([
      { sessionToken: 'top-secret-token', keyFile: '' },
    ]);
    await shown.sees('Symphony refused the session token.');
    expect(secretInPage('top-secret-token')).toBe(false);
    expect(document.querySelector<HTMLInputElement>('form input')?.value).toBe('https://pod.test');
  });

  it('keeps what was typed when the view is left and found again', async () => {
    const shown = await opened();
    await shown.type('form .field:nth-of-type(1) input', 'https://half.typed');
    shown.change({ opening: { count: 2, visible: true, aim: { view: 'settings' } } });
    await shown.sees('Redirect port');
    shown.change({ opening: { count: 3, visible: true, aim: { view: 'search' } } });
    const field = await shown.find('form input');
    expect((field as HTMLInputElement).value).toBe('https://half.typed');
  });

  it('goes on with the focus where its button was', async () => {
    const shown = show(nobody);
    const way = await shown.find('.way:last-of-type');
    way.focus();
    way.click();
    const field = await shown.find('form input');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('is closed by Esc, and the focus goes on among the ways in', async () => {
    const shown = await opened();
    (await shown.find('form input')).focus();
    shown.press('Escape');
    await shown.sees('Signs in with your browser');
    expect(shown.questions('hidePopover')).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('way'));
  });

  it('gives the focus to the search when it leads in', async () => {
    const shown = await opened();
    (await shown.find('form input')).focus();
    shown.change({ accounts: [symphonyAccount] });
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('search'));
  });

  it('takes the key file that the system’s dialog gave', async () => {
    const shown = await opened((main) =>
      main.answer('chooseFile', () => ({ ok: true, value: '/keys/other.pem' })),
    );
    await shown.click('Choose…');
    await shown.sees('/keys/other.pem');
  });
});

describe('the status of an account', () => {
  const withStatus = (account: Account, status: Account['status']) => ({ ...account, status });

  it.each<[Account['status'], string]>([
    [{ kind: 'connected', since: 0 }, 'Connected'],
    [{ kind: 'connecting' }, 'Connecting…'],
    [{ kind: 'refreshing' }, 'Refreshing…'],
    [
      {
        kind: 'offline',
        since: new Date().setHours(14, 2, 0, 0),
        problem: { code: 'offline' },
      },
      'Offline since 14:02',
    ],
    [{ kind: 'signed-out', problem: { code: 'session-ended' } }, 'Signed out'],
  ])('%j', async (status, told) => {
    const shown = show({ accounts: [withStatus(spacesAccount, status)] }, peopleOf(1));
    await shown.sees(told);
  });

  it('offers to sign in again, by the browser or by the form', async () => {
    const status = { kind: 'signed-out', problem: { code: 'session-ended' } } as const;
    const shown = show({ accounts: [withStatus(symphonyAccount, status)] }, peopleOf(1));
    await shown.click('Sign in again');
    await shown.sees('Sign in to Symphony');
  });

  it('tells when the keychain is locked, and tries again', async () => {
    const shown = show({ keychain: 'locked' }, peopleOf(1));
    await shown.sees('Your keychain is locked. Sign-ins are kept only until you quit.');
    await shown.click('Try again');
    expect(shown.questions('checkKeychain')).toHaveLength(1);
    shown.change({ keychain: 'ready' });
    await shown.missing('Your keychain is locked');
  });

  it('tells once that there is no tray', async () => {
    const shown = show({ tray: 'absent' }, peopleOf(1));
    await shown.sees('This desktop shows no tray icons. Open Foyer with Ctrl+Shift+Space');
    await shown.click('Dismiss');
    await shown.missing('no tray icons');
    const again = show({ tray: 'absent' }, peopleOf(1));
    await again.find('[role=option] .person-name');
    await again.missing('no tray icons');
  });

  it('offers no keys that belong to another application where there is no tray', async () => {
    const shortcut = { ...stateWith().shortcut, status: 'taken' } as const;
    const shown = show({ tray: 'absent', shortcut }, peopleOf(1));
    await shown.sees('This desktop shows no tray icons. Open Foyer by starting it once more.');
    await shown.missing('Open Foyer with');
  });

  it.each([
    ['ready', 'Foyer keeps it in your keychain.'],
    ['locked', 'Foyer keeps it only until you quit.'],
    ['unavailable', 'Foyer keeps it only until you quit.'],
  ] as const)(
    'tells whoever signs in to a proxy where that is kept: %s',
    async (keychain, told) => {
      const proxy = { host: 'proxy.test', port: 8080, realm: '', refused: false };
      const shown = show({ keychain, proxy }, peopleOf(1));
      await shown.click('Sign in…');
      await shown.sees(told);
    },
  );

  it('shows what failed where nobody was looking, until it is dismissed', async () => {
    const shown = show({ notice: { code: 'disk-refused' } }, peopleOf(1));
    await shown.sees('Foyer could not write to its folder.');
    await shown.click('Dismiss');
    expect(shown.questions('dismissNotice')).toHaveLength(1);
  });
});

describe('signing out', () => {
  it('asks first, and takes no for an answer', async () => {
    const shown = show({ accounts: [spacesAccount], ...inAccounts });
    await shown.click('Sign out…');
    await shown.click('Stay signed in');
    expect(shown.questions('signOut')).toEqual([]);
    await shown.click('Sign out…');
    await shown.click('Sign out');
    expect(shown.questions('signOut')).toEqual([{ accountId: spacesAccount.id }]);
  });
});
