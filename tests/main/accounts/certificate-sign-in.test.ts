import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { authenticateWithCertificate } from '../../../main/accounts/certificate-sign-in.ts';
import { failure, type Problem, success } from '../../../preload/contract.ts';
import { openEndOfTls } from '../../simulator/end-of-tls.ts';
import { type CertificateDesk, type Given, startCertificateDesk } from './certificate-desk.ts';
import { withCertificate } from './certificates.ts';
import { moveIn } from './flat.ts';

let desk: CertificateDesk;
beforeAll(async () => {
  desk = await startCertificateDesk();
});
afterEach(() => desk.simulator.control.heal());
afterAll(() => desk.simulator.close());

describe('signing in with a certificate', () => {
  it.each<[string, string, () => Given]>([
    [
      'PEM with its key in another file',
      '/desk/good.pem',
      () => ({ keyFile: '/desk/good-key.pem' }),
    ],
    ['PEM with its key in the same file', '/desk/good-both.pem', () => ({})],
    ['PEM whose key is sealed', '/desk/good-sealed.pem', () => desk.goodPassphrase()],
    ['PKCS#12', '/desk/good.p12', () => desk.goodPassphrase()],
  ])('takes %s', async (_what, path, given) => {
    const { outcome, state, profile, accounts } = await desk.signIn(path, given());
    expect(outcome).toEqual({ ok: true });
    expect(state.getState().accounts).toMatchObject([
      { way: 'certificate', name: desk.simulator.me.displayName, kept: 'keychain' },
    ]);
    expect(await accounts.pods()[0]?.client.presence.all()).toMatchObject({ ok: true });
    const register = profile.files.get('accounts.json') ?? '';
    expect(register).toContain(path);
    expect(register).not.toContain(desk.simulator.tls.clients.good.passphrase);
  });

  it('sends neither a body nor a content type, which upset a pod', async () => {
    await desk.signIn('/desk/good-both.pem');
    expect(desk.authentications().at(-1)).toMatchObject({ method: 'POST', status: 200 });
    expect(desk.authentications().at(-1)?.body).toBeUndefined();
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
      () => ({ passphrase: desk.simulator.tls.clients.expired.passphrase }),
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
    const before = desk.authentications().length;
    const { outcome, state } = await desk.signIn(path, given(), {
      files: { ...desk.files, '/desk/other-key.pem': other },
    });
    expect(outcome).toEqual({ ok: false, problem: problem() });
    expect(desk.authentications()).toHaveLength(before);
    expect(state.getState()).toMatchObject({ accounts: [], signIn: null });
  });

  it('is told the name that the pod does not know', async () => {
    const { outcome } = await desk.signIn('/desk/wrong-name.pem');
    expect(outcome).toEqual({
      ok: false,
      problem: {
        code: 'certificate-refused',
        detail: { host: hostOf(desk.simulator.tls.url), name: 'nobody.of.that.name' },
      },
    });
  });

  it.each([
    [204, 'unexpected-answer'],
    [999, 'unreachable'],
  ])('is told of an answer with the status %i', async (status, code) => {
    desk.simulator.control.fail({ path: /authenticate$/, mode: 'status', status });
    const { outcome } = await desk.signIn('/desk/good-both.pem');
    expect(outcome).toMatchObject({ problem: { code } });
  });

  it('does not talk to a server that nobody here vouches for', async () => {
    const before = desk.authentications().length;
    const { outcome } = await desk.signIn('/desk/good-both.pem', { authorityFile: '' });
    expect(outcome).toMatchObject({
      problem: { code: 'server-untrusted', detail: { host: hostOf(desk.simulator.tls.url) } },
    });
    expect(desk.authentications()).toHaveLength(before);
  });

  it('is told when the server has not seen the certificate', async () => {
    const { url, ca, close } = await openEndOfTls(desk.simulator.endpoints.symphony.podUrl);
    const { accounts } = moveIn(desk.simulator, { files: { ...desk.files, '/desk/ca.pem': ca } });
    const question = {
      ...withCertificate(desk.simulator, '/desk/good-both.pem'),
      sessionAuthUrl: url,
    };
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
      desk.simulator,
      '/desk/good-both.pem',
    );
    const outcome = await authenticateWithCertificate(
      desk.simulator.tls.url,
      { certificateFile, authorityFile, keyFile, passphrase: '' },
      {
        net: { send: async () => failure('unreachable', { reason }) },
        proxies: {
          resolveProxy: async () => 'DIRECT',
          passage: { introduce: async () => false, known: async () => undefined },
        },
        readCertificateFile: async (path) =>
          success(Buffer.from(Reflect.get(desk.files, path) ?? '')),
        now: Date.now,
      },
    );
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
  });
});

function none(): Given {
  return {};
}

function told(code: Problem['code'], file: string): Problem {
  return { code, detail: { file } };
}

function expired(): Problem {
  const date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  return { code: 'certificate-expired', detail: { date } };
}

const hostOf = (url: string) => new URL(url).host;
