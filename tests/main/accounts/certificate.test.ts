import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { authenticateWithCertificate } from '../../../main/accounts/certificate-sign-in.ts';
import { failure, type Problem, success } from '../../../preload/contract.ts';
import { openEndOfTls } from '../../simulator/end-of-tls.ts';
import type { Simulator } from '../../simulator/index.ts';
import { filesOn, withCertificate } from './certificates.ts';
import { createProfile, moveIn, startSmall } from './flat.ts';

let simulator: Simulator;
let files: ReturnType<typeof filesOn>;
beforeAll(async () => {
  simulator = await startSmall();
  files = filesOn(simulator);
});
afterEach(() => simulator.control.heal());
afterAll(() => simulator.close());

const authentications = () =>
  simulator.log.filter(({ path }) => path.endsWith('/sessionauth/v1/authenticate'));

type Given = Parameters<typeof withCertificate>[2];

async function signIn(certificateFile: string, given?: Given, wishes: object = {}) {
  const flat = moveIn(simulator, { files, ...wishes });
  const question = withCertificate(simulator, certificateFile, given);
  return { ...flat, outcome: await flat.accounts.signInWithCertificate(question) };
}

describe('signing in with a certificate', () => {
  it.each<[string, string, () => Given]>([
    [
      'PEM with its key in another file',
      '/desk/good.pem',
      () => ({ keyFile: '/desk/good-key.pem' }),
    ],
    ['PEM with its key in the same file', '/desk/good-both.pem', () => ({})],
    ['PEM whose key is sealed', '/desk/good-sealed.pem', goodPassphrase],
    ['PKCS#12', '/desk/good.p12', goodPassphrase],
  ])('takes %s', async (_what, path, given) => {
    const { outcome, state, profile, accounts } = await signIn(path, given());
    expect(outcome).toEqual({ ok: true });
    expect(state.getState().accounts).toMatchObject([
      { way: 'certificate', name: simulator.me.displayName, kept: 'keychain' },
    ]);
    expect(await accounts.pods()[0]?.client.presence.all()).toMatchObject({ ok: true });
    const register = profile.files.get('accounts.json') ?? '';
    expect(register).toContain(path);
    expect(register).not.toContain(simulator.tls.clients.good.passphrase);
  });

  it('sends neither a body nor a content type, which upset a pod', async () => {
    await signIn('/desk/good-both.pem');
    expect(authentications().at(-1)).toMatchObject({ method: 'POST', status: 200 });
    expect(authentications().at(-1)?.body).toBeUndefined();
  });

  it.each<[string, string, () => Given, () => Problem]>([
    ['missing', '/desk/nothing.pem', none, () => told('certificate-unreadable', 'nothing.pem')],
    ['no certificate', '/desk/letter.txt', none, () => told('certificate-invalid', 'letter.txt')],
    ['without its key', '/desk/good.pem', none, () => told('certificate-key-missing', 'good.pem')],
    [
      "with somebody else's key",
      '/desk/good.pem',
      () => ({ keyFile: '/desk/other-key.pem' }),
      () => told('certificate-key-missing', 'other-key.pem'),
    ],
    [
      'sealed, and the passphrase is wrong',
      '/desk/good.p12',
      () => ({ passphrase: 'swordfish' }),
      () => told('certificate-passphrase', 'good.p12'),
    ],
    [
      'sealed, without a passphrase',
      '/desk/good.p12',
      none,
      () => told('certificate-passphrase', 'good.p12'),
    ],
    [
      'a sealed key, and the passphrase is wrong',
      '/desk/good-sealed.pem',
      () => ({ passphrase: 'swordfish' }),
      () => told('certificate-passphrase', 'good-sealed.pem'),
    ],
    [
      'a sealed key, without a passphrase',
      '/desk/good-sealed.pem',
      none,
      () => told('certificate-passphrase', 'good-sealed.pem'),
    ],
    ['expired', '/desk/expired.pem', none, expired],
    [
      'expired and sealed',
      '/desk/expired.p12',
      () => ({ passphrase: simulator.tls.clients.expired.passphrase }),
      expired,
    ],
    [
      'good, with a letter as its authority',
      '/desk/good-both.pem',
      () => ({ authorityFile: '/desk/letter.txt' }),
      () => told('authority-invalid', 'letter.txt'),
    ],
  ])('sends nothing, and says why, when the file is %s', async (_what, path, given, problem) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const other = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const before = authentications().length;
    const { outcome, state } = await signIn(path, given(), {
      files: { ...files, '/desk/other-key.pem': other },
    });
    expect(outcome).toEqual({ ok: false, problem: problem() });
    expect(authentications()).toHaveLength(before);
    expect(state.getState()).toMatchObject({ accounts: [], signIn: null });
  });

  it('is told the name that the pod does not know', async () => {
    const { outcome } = await signIn('/desk/wrong-name.pem');
    expect(outcome).toEqual({
      ok: false,
      problem: {
        code: 'certificate-refused',
        detail: { host: hostOf(simulator.tls.url), name: 'nobody.of.that.name' },
      },
    });
  });

  it('does not talk to a server that nobody here vouches for', async () => {
    const before = authentications().length;
    const { outcome } = await signIn('/desk/good-both.pem', { authorityFile: '' });
    expect(outcome).toMatchObject({
      problem: { code: 'server-untrusted', detail: { host: hostOf(simulator.tls.url) } },
    });
    expect(authentications()).toHaveLength(before);
  });

  it('is told when the server has not seen the certificate', async () => {
    const { url, ca, close } = await openEndOfTls(simulator.endpoints.symphony.podUrl);
    const { accounts } = moveIn(simulator, { files: { ...files, '/desk/ca.pem': ca } });
    const question = { ...withCertificate(simulator, '/desk/good-both.pem'), sessionAuthUrl: url };
    expect(await accounts.signInWithCertificate(question)).toEqual({
      ok: false,
      problem: { code: 'certificate-missing', detail: { host: hostOf(url) } },
    });
    const inPlain = { ...question, sessionAuthUrl: '' };
    expect(await accounts.signInWithCertificate(inPlain)).toMatchObject({
      problem: { code: 'certificate-missing' },
    });
    await close();
  });

  it.each<[string, Problem['code']]>([
    ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 'certificate-refused'],
    ['ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED', 'certificate-refused'],
    ['ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE', 'certificate-refused'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'certificate-missing'],
    ['ECONNREFUSED', 'unreachable'],
  ])('is told what a handshake that ends in %s means', async (reason, code) => {
    const { certificateFile, authorityFile, keyFile } = withCertificate(
      simulator,
      '/desk/good-both.pem',
    );
    const outcome = await authenticateWithCertificate(
      simulator.tls.url,
      { certificateFile, authorityFile, keyFile, passphrase: '' },
      {
        net: { send: async () => failure('unreachable', { reason }) },
        readCertificateFile: async (path) => success(Buffer.from(Reflect.get(files, path) ?? '')),
        now: Date.now,
      },
    );
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
  });

  it('uses the header that the pod names, also after a restart', async () => {
    const body = JSON.stringify({ name: 'skey', token: 'cafe-1234' });
    simulator.control.fail({ path: '/symphony/sessionauth', mode: 'body', status: 200, body });
    const seen: (string | null)[] = [];
    const profile = createProfile();
    const wishes = {
      profile,
      fetch: async (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
        const headers = new Headers(init?.headers);
        seen.push(headers.get('skey'));
        headers.set('sessionToken', simulator.credentials.symphony.mintSessionToken());
        return fetch(input, { ...init, headers });
      },
    };
    const { outcome } = await signIn('/desk/good-both.pem', {}, wishes);
    expect(outcome).toEqual({ ok: true });
    const next = moveIn(simulator, { files, ...wishes });
    seen.length = 0;
    await next.accounts.start();
    await expect.poll(() => seen).toContain('cafe-1234');
    expect(seen.every((value) => value === 'cafe-1234')).toBe(true);
  });
});

describe('staying in with a certificate', () => {
  const signedIn = async (wishes: object = {}) => {
    const flat = await signIn('/desk/good.p12', goodPassphrase(), wishes);
    const [pod] = flat.accounts.pods();
    if (!pod) throw new Error('Nobody is signed in');
    return { ...flat, pod };
  };

  it('shows it again, once, for twenty calls whose session ended', async () => {
    const { pod } = await signedIn();
    simulator.control.expireSymphonySession();
    const before = authentications().length;
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => pod.client.connection.list()),
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(authentications()).toHaveLength(before + 1);
  });

  it('needs no question after a restart, also when the session ended meanwhile', async () => {
    const { profile } = await signedIn();
    const before = authentications().length;
    const next = moveIn(simulator, { profile, files });
    await next.accounts.start();
    await expect.poll(() => next.state.getState().accounts[0]?.status.kind).toBe('connected');
    expect(authentications()).toHaveLength(before);

    simulator.control.expireSymphonySession();
    const later = moveIn(simulator, { profile, files });
    await later.accounts.start();
    await expect.poll(() => later.state.getState().accounts[0]?.status.kind).toBe('connected');
    expect(authentications()).toHaveLength(before + 1);
  });

  it('says when it has expired meanwhile, with the day', async () => {
    const { profile } = await signedIn();
    simulator.control.expireSymphonySession();
    const now = () => Date.now() + 366 * 86_400_000;
    const next = moveIn(simulator, { profile, files, now });
    await next.accounts.start();
    await expect
      .poll(() => next.state.getState().accounts[0]?.status)
      .toMatchObject({
        kind: 'signed-out',
        problem: { code: 'certificate-expired', detail: { date: expect.any(String) } },
      });
  });

  it('says when the file is gone by then, and when the keychain lost the passphrase', async () => {
    const { profile } = await signedIn();
    simulator.control.expireSymphonySession();
    const gone = moveIn(simulator, { profile, files: {} });
    await gone.accounts.start();
    await expect
      .poll(() => gone.state.getState().accounts[0]?.status)
      .toMatchObject({ problem: { code: 'certificate-unreadable' } });

    profile.vault.items.clear();
    const lost = moveIn(simulator, { profile, files });
    await lost.accounts.start();
    await expect
      .poll(() => lost.state.getState().accounts[0]?.status)
      .toMatchObject({ problem: { code: 'keychain-missing' } });
  });

  it('stays signed in while its server is down', async () => {
    const { pod, state } = await signedIn();
    simulator.control.expireSymphonySession();
    simulator.control.fail({ path: '/symphony/sessionauth', mode: 'html', status: 502 });
    expect(await pod.client.presence.all()).toMatchObject({ problem: { code: 'server-error' } });
    expect(state.getState().accounts[0]?.status.kind).toBe('offline');
    simulator.control.heal();
    expect(await pod.client.presence.all()).toMatchObject({ ok: true });
  });

  it('keeps passphrase and token in the keychain and nowhere else', async () => {
    const profile = createProfile();
    const { state, pod } = await signedIn({ profile });
    simulator.control.expireSymphonySession();
    await pod.client.presence.all();
    const wrong = await signIn('/desk/good.p12', { passphrase: 'swordfish' }, { profile });
    const { passphrase } = simulator.tls.clients.good;
    const kept = JSON.parse(profile.vault.items.get(pod.accountId) ?? '');
    expect(kept).toMatchObject({ header: 'sessionToken', passphrase });
    const everywhere = [
      ...profile.log,
      ...profile.files.values(),
      JSON.stringify([state.getState(), wrong.outcome]),
    ].join('\n');
    expect(everywhere).toContain('sessionauth.authenticate');
    const [, keyLine = ''] = simulator.tls.clients.good.privateKey.split('\n');
    for (const secret of [passphrase, kept.token, 'swordfish', keyLine.trim()]) {
      expect(secret.length).toBeGreaterThan(5);
      expect(everywhere).not.toContain(secret);
    }
  });
});

function none(): Given {
  return {};
}

function goodPassphrase(): Given {
  return { passphrase: simulator.tls.clients.good.passphrase };
}

function told(code: Problem['code'], file: string): Problem {
  return { code, detail: { file } };
}

function expired(): Problem {
  const date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  return { code: 'certificate-expired', detail: { date } };
}

const hostOf = (url: string) => new URL(url).host;
