// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { failure } from '../../../preload/contract.ts';
import { peopleOf } from '../preview/people.ts';
import { requestsOf, spacesAccount, symphonyAccount } from '../preview/state.ts';
import { show } from '../show.ts';

const nobody = { accounts: [], people: { revision: 1, total: 0, loading: false } };
const inAccounts = { opening: { count: 1, visible: true, aim: { view: 'accounts' as const } } };
const ended = { kind: 'signed-out', problem: { code: 'session-ended' } } as const;
const isInPage = (secret: string) =>
  document.body.innerHTML.includes(secret) ||
  [...document.querySelectorAll('input')].some(({ value }) => value.includes(secret));

describe('the form for a certificate', () => {
  async function opened(prepare?: Parameters<typeof show>[2]) {
    const shown = show(nobody, [], prepare);
    await shown.click('SymphonySigns in with your pod and key');
    await shown.click('Certificate');
    return shown;
  }

  async function choose(shown: ReturnType<typeof show>, place: number, path: string) {
    shown.answer('chooseFile', () => ({ ok: true, value: path }));
    const buttons = () => document.querySelectorAll<HTMLElement>('.file-row > button:first-child');
    await vi.waitFor(() => expect(buttons().length).toBeGreaterThan(place));
    buttons()[place]?.click();
    await shown.sees(path);
  }

  it('sends the files and the passphrase, which it forgets at once, also when it was refused', async () => {
    const shown = await opened((main) =>
      main.answer('signInWithCertificate', () =>
        failure('certificate-refused', { host: 'pod.test', name: 'mara' }),
      ),
    );
    await choose(shown, 0, '/keys/mara.pem');
    await choose(shown, 1, '/keys/mara-key.pem');
    await shown.type('input[type=password]', ' top secret words ');
    await shown.click('Sign in');
    expect(shown.questions('signInWithCertificate')).toEqual([
      {
        podUrl: 'https://acme.symphony.com',
        sessionAuthUrl: '',
        certificateFile: '/keys/mara.pem',
        keyFile: '/keys/mara-key.pem',
        authorityFile: '',
        passphrase: ' top secret words ',
      },
    ]);
    expect(shown.questions('chooseFile')).toEqual([{ kind: 'certificate' }, { kind: 'key' }]);
    await shown.sees('pod.test refused the certificate of mara.');
    expect(isInPage('top secret words')).toBe(false);
    await shown.sees('/keys/mara.pem');
  });

  it('asks for no key beside PKCS#12, which has its own', async () => {
    const shown = await opened();
    await choose(shown, 0, '/keys/mara.pem');
    await choose(shown, 1, '/keys/mara-key.pem');
    await choose(shown, 0, '/keys/mara.P12');
    await shown.missing('Key file');
    await shown.click('Sign in');
    expect(shown.questions('signInWithCertificate')).toMatchObject([{ keyFile: '' }]);
  });

  it('takes back a file that may be left out', async () => {
    const shown = await opened();
    await choose(shown, 0, '/keys/mara.pem');
    await choose(shown, 1, '/keys/mara-key.pem');
    await shown.click('Key file: none');
    await shown.missing('/keys/mara-key.pem');
  });

  it('does not carry what is secret from one way to another', async () => {
    const shown = await opened();
    await shown.type('input[type=password]', 'top secret words');
    await shown.click('Session token');
    await shown.sees('Works until the session ends');
    expect(isInPage('top secret words')).toBe(false);
  });
});

describe('more ways into Spaces', () => {
  it('lets a guest in with a name', async () => {
    const shown = show(nobody);
    await shown.click('As a guestWith your name alone, for a day');
    await shown.type('form input', ' Mara ');
    await shown.click('Come in');
    expect(shown.questions('signInAsGuest')).toEqual([{ displayName: 'Mara' }]);
  });

  it('lets a service account in with its key file', async () => {
    const shown = show(nobody);
    await shown.click('As a service accountWith the key file of your company');
    await shown.type('form input', 'service@acme.test');
    await shown.click('Choose…');
    await shown.sees('/home/mara/keys/foyer.pem');
    await shown.click('Sign in');
    expect(shown.questions('signInAsServiceApp')).toEqual([
      { address: 'service@acme.test', keyFile: '/home/mara/keys/foyer.pem', actAs: '' },
    ]);
  });

  it.each([
    ['guest', spacesAccount, 'Come in as a guest'],
    ['service-app', spacesAccount, 'Sign in as a service account'],
    ['certificate', symphonyAccount, 'Certificate file'],
    ['session-token', symphonyAccount, 'Works until the session ends'],
  ] as const)('are found again by who came by them: %s', async (way, account, words) => {
    const shown = show({ accounts: [{ ...account, way, status: ended }] }, peopleOf(1));
    await shown.click('Sign in again');
    await shown.sees(words);
  });
});

describe('what a session may not do', () => {
  const limited = { ...symphonyAccount, capabilities: ['presence', 'requests'] as const };

  it('stands on the card of its account', async () => {
    const shown = show({ accounts: [limited], ...inAccounts });
    await shown.sees('This session may only show requests. You answer them in Symphony.');
    await shown.sees('This session may see the presence of single people only.');
  });

  it('is not offered on a request, neither by button nor by key; Symphony is', async () => {
    const [request] = requestsOf(1);
    if (!request) throw new Error('Nobody is knocking');
    const aim = { view: 'request' as const, requestId: request.id };
    const shown = show({
      accounts: [limited],
      requests: [request],
      opening: { count: 1, visible: true, aim },
    });
    await shown.sees('Answer them in Symphony itself.');
    await shown.missing('Accept');
    await shown.missing('Reject');
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(document.querySelector('[data-card]')),
    );
    shown.press('a');
    shown.press('r');
    expect(shown.questions('answerRequest')).toEqual([]);
    shown.press('Enter');
    expect(shown.questions('openInSymphony')).toEqual([{ requestId: request.id }]);
  });

  it('takes the place of the buttons as soon as it is learned', async () => {
    const shown = show({ requests: requestsOf(1) }, peopleOf(1));
    await shown.sees('Accept');
    shown.change({ accounts: [limited] });
    await shown.missing('Accept');
    await shown.click('Open in Symphony');
    expect(shown.questions('openInSymphony')).toHaveLength(1);
  });
});
