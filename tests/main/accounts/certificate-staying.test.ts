import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type CertificateDesk, startCertificateDesk } from './certificate-desk.ts';
import { createProfile, moveIn } from './flat.ts';

let desk: CertificateDesk;
beforeAll(async () => {
  desk = await startCertificateDesk();
});
afterEach(() => desk.simulator.control.heal());
afterAll(() => desk.simulator.close());

describe('staying in with a certificate', () => {
  const signedIn = async (wishes: object = {}) => {
    const flat = await desk.signIn('/desk/good.p12', desk.goodPassphrase(), wishes);
    const [pod] = flat.accounts.pods();
    if (!pod) throw new Error('Nobody is signed in');
    return { ...flat, pod };
  };

  it('shows it again, once, for twenty calls whose session ended', async () => {
    const { pod } = await signedIn();
    desk.simulator.control.expireSymphonySession();
    const before = desk.authentications().length;
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => pod.client.connection.list()),
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(desk.authentications()).toHaveLength(before + 1);
  });

  it('uses the header that the pod names, also after a restart', async () => {
    const body = JSON.stringify({ name: 'skey', token: 'cafe-1234' });
    desk.simulator.control.fail({ path: '/symphony/sessionauth', mode: 'body', status: 200, body });
    const seen: (string | null)[] = [];
    const profile = createProfile();
    const wishes = {
      profile,
      fetch: async (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
        const headers = new Headers(init?.headers);
        seen.push(headers.get('skey'));
        headers.set('sessionToken', desk.simulator.credentials.symphony.mintSessionToken());
        return fetch(input, { ...init, headers });
      },
    };
    const { outcome } = await desk.signIn('/desk/good-both.pem', {}, wishes);
    expect(outcome).toEqual({ ok: true });
    const next = moveIn(desk.simulator, { files: desk.files, ...wishes });
    seen.length = 0;
    await next.accounts.start();
    await expect.poll(() => seen).toContain('cafe-1234');
    expect(seen.every((value) => value === 'cafe-1234')).toBe(true);
  });

  it('needs no question after a restart, also when the session ended meanwhile', async () => {
    const { profile } = await signedIn();
    const before = desk.authentications().length;
    const next = moveIn(desk.simulator, { profile, files: desk.files });
    await next.accounts.start();
    await expect.poll(() => next.state.getState().accounts[0]?.status.kind).toBe('connected');
    expect(desk.authentications()).toHaveLength(before);

    desk.simulator.control.expireSymphonySession();
    const later = moveIn(desk.simulator, { profile, files: desk.files });
    await later.accounts.start();
    await expect.poll(() => later.state.getState().accounts[0]?.status.kind).toBe('connected');
    expect(desk.authentications()).toHaveLength(before + 1);
  });

  it('says when it has expired meanwhile, with the day', async () => {
    const { profile } = await signedIn();
    desk.simulator.control.expireSymphonySession();
    const now = () => Date.now() + 366 * 86_400_000;
    const next = moveIn(desk.simulator, { profile, files: desk.files, now });
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
    desk.simulator.control.expireSymphonySession();
    const gone = moveIn(desk.simulator, { profile, files: {} });
    await gone.accounts.start();
    await expect
      .poll(() => gone.state.getState().accounts[0]?.status)
      .toMatchObject({ problem: { code: 'certificate-unreadable' } });

    profile.vault.items.clear();
    const lost = moveIn(desk.simulator, { profile, files: desk.files });
    await lost.accounts.start();
    await expect
      .poll(() => lost.state.getState().accounts[0]?.status)
      .toMatchObject({ problem: { code: 'keychain-missing' } });
  });

  it('stays signed in while its server is down', async () => {
    const { pod, state } = await signedIn();
    desk.simulator.control.expireSymphonySession();
    desk.simulator.control.fail({ path: '/symphony/sessionauth', mode: 'html', status: 502 });
    expect(await pod.client.presence.all()).toMatchObject({ problem: { code: 'server-error' } });
    expect(state.getState().accounts[0]?.status.kind).toBe('offline');
    desk.simulator.control.heal();
    expect(await pod.client.presence.all()).toMatchObject({ ok: true });
  });

  it('keeps passphrase and token in the keychain and nowhere else', async () => {
    const profile = createProfile();
    const { state, pod } = await signedIn({ profile });
    desk.simulator.control.expireSymphonySession();
    await pod.client.presence.all();
    const wrong = await desk.signIn('/desk/good.p12', { passphrase: 'swordfish' }, { profile });
    const { passphrase } = desk.simulator.tls.clients.good;
    const kept = JSON.parse(profile.vault.items.get(pod.accountId) ?? '');
    expect(kept).toMatchObject({ header: 'sessionToken', passphrase });
    const everywhere = [
      ...profile.log,
      ...profile.files.values(),
      JSON.stringify([state.getState(), wrong.outcome]),
    ].join('\n');
    expect(everywhere).toContain('sessionauth.authenticate');
    const [, keyLine = ''] = desk.simulator.tls.clients.good.privateKey.split('\n');
    for (const secret of [passphrase, kept.token, 'swordfish', keyLine.trim()]) {
      expect(secret.length).toBeGreaterThan(5);
      expect(everywhere).not.toContain(secret);
    }
  });
});
