import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Simulator } from '../../simulator/index.ts';
import { signInInBrowser } from '../../simulator/person.ts';
import { absentPerson, moveIn, noBrowser, personAtBrowser, startSmall } from './flat.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSmall();
});
afterEach(() => simulator.control.heal());
afterAll(() => simulator.close());

const asked = (path: string) => simulator.log.filter((entry) => entry.path.endsWith(path));

/** A sign-in that failed leaves a usable app: nothing half-signed-in, and the next one works. */
async function expectUsable(flat: ReturnType<typeof moveIn>) {
  expect(flat.state.getState().signIn).toBeNull();
  expect(flat.state.getState().accounts).toEqual([]);
  expect(flat.profile.vault.items.size).toBe(0);
  simulator.control.heal();
  const second = moveIn(simulator, { profile: flat.profile });
  expect(await second.accounts.signInToSpaces()).toEqual({ ok: true });
  expect(second.accounts.spaces()).toHaveLength(1);
}

describe('signing in to Spaces', () => {
  it('ends in a connected account whose refresh token is in the keychain', async () => {
    const { accounts, state, profile } = moveIn(simulator);
    expect(await accounts.signInToSpaces()).toEqual({ ok: true });
    const [account] = state.getState().accounts;
    expect(account).toMatchObject({
      id: `spaces:${simulator.me.spacesId}@${new URL(simulator.url).host}`,
      system: 'spaces',
      name: simulator.me.displayName,
      address: simulator.me.email,
      status: { kind: 'connected' },
      capabilities: ['direct-space', 'new-space', 'directory'],
      kept: 'keychain',
    });
    expect([...profile.vault.items.keys()]).toEqual([account?.id]);
    expect(state.getState()).toMatchObject({ signIn: null, keychain: 'ready' });
    const [spaces] = accounts.spaces();
    expect(await spaces?.client.users.me()).toMatchObject({
      value: { emailAddress: simulator.me.email },
    });
  });

  it('proves itself by PKCE with S256, and returns to this machine alone', async () => {
    const { accounts } = moveIn(simulator);
    await accounts.signInToSpaces();
    expect(asked('/oauth2/authorize').at(-1)?.query).toMatchObject({
      response_type: 'code',
      access_type: 'offline',
      scope: 'email profile spaces',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/callback$/),
    });
    const { body } = asked('/oauth2/access_token').at(-1) ?? {};
    expect(JSON.stringify(body)).toContain('code_verifier');
    expect(JSON.stringify(body)).not.toContain('client_secret');
  });

  it('tells the secret of a client to nobody but the server it was given for', async () => {
    const elsewhere = await startSmall();
    const { clientId, clientSecret } = simulator.credentials.avaya.confidential;
    const { accounts, state, profile } = moveIn(simulator, {
      settings: { clientId },
      browser: personAtBrowser(elsewhere),
    });
    await accounts.setClientSecret(clientSecret);
    const { settings } = state.getState();
    const spaces = { ...elsewhere.endpoints.spaces, clientId, redirectPort: 0 };
    state.setState({ settings: { ...settings, spaces } });
    expect(state.getState().clientSecretKept).toBe(false);
    await accounts.signInToSpaces();
    const next = moveIn(simulator, {
      profile,
      settings: spaces,
      browser: personAtBrowser(elsewhere),
    });
    await next.accounts.start();
    expect(next.state.getState().clientSecretKept).toBe(false);
    await next.accounts.signInToSpaces();
    expect(elsewhere.log.filter(({ path }) => path.endsWith('/access_token'))).toHaveLength(2);
    expect(JSON.stringify(elsewhere.log)).not.toContain(clientSecret);
    next.state.setState({ settings });
    expect(next.state.getState().clientSecretKept).toBe(true);
    await elsewhere.close();
  });

  it('sends the secret of a confidential client', async () => {
    const { clientId, clientSecret } = simulator.credentials.avaya.confidential;
    const { accounts, state, profile } = moveIn(simulator, { settings: { clientId } });
    await accounts.setClientSecret(clientSecret);
    expect(state.getState().clientSecretKept).toBe(true);
    expect(await accounts.signInToSpaces()).toEqual({ ok: true });
    const next = moveIn(simulator, { profile, settings: { clientId } });
    await next.accounts.start();
    await expect
      .poll(() => next.state.getState().accounts[0]?.status)
      .toMatchObject({ kind: 'connected' });
    await next.accounts.setClientSecret('');
    expect(next.state.getState().clientSecretKept).toBe(false);
    expect([...profile.vault.items.values()]).not.toContain(clientSecret);
  });

  it('shows how far it is, and offers the address', async () => {
    const steps: unknown[] = [];
    const { accounts, state, copied } = moveIn(simulator, {
      browser: async (url) => {
        await accounts.copySignInLink();
        return personAtBrowser(simulator)(url);
      },
    });
    state.subscribe(({ signIn }, before) => signIn !== before.signIn && steps.push(signIn));
    expect(await accounts.copySignInLink()).toMatchObject({ problem: { code: 'not-found' } });
    await accounts.signInToSpaces();
    expect(steps).toEqual([
      { system: 'spaces', step: 'in-browser' },
      { system: 'spaces', step: 'checking' },
      null,
    ]);
    expect(copied[0]).toContain(`${simulator.endpoints.spaces.accountsUrl}/oauth2/authorize?`);
  });

  it('tells the person in the browser that they can go', async () => {
    let page: Promise<string> | undefined;
    const { accounts } = moveIn(simulator, {
      browser: (url) => {
        page = signInInBrowser(url, simulator.credentials.avaya);
        return absentPerson();
      },
    });
    await accounts.signInToSpaces();
    expect(await page).toContain('You can close this window');
  });

  it.each([
    ['the consent is denied', { deny: true }, 'sign-in-denied'],
    ['the state came back changed', { tamperState: true }, 'sign-in-state-mismatch'],
  ])('says so when %s', async (_what, options, code) => {
    const flat = moveIn(simulator, { browser: personAtBrowser(simulator, options) });
    expect(await flat.accounts.signInToSpaces()).toMatchObject({ problem: { code } });
    await expectUsable(flat);
  });

  it('says so when there is no browser', async () => {
    const flat = moveIn(simulator, { browser: noBrowser });
    expect(await flat.accounts.signInToSpaces()).toMatchObject({
      problem: { code: 'browser-failed' },
    });
    await expectUsable(flat);
  });

  it('can be cancelled while the browser is open', async () => {
    const flat = moveIn(simulator, { browser: absentPerson });
    const signIn = flat.accounts.signInToSpaces();
    await expect.poll(() => flat.state.getState().signIn?.step).toBe('in-browser');
    await flat.accounts.cancelSignIn();
    expect(await signIn).toMatchObject({ problem: { code: 'sign-in-cancelled' } });
    await expectUsable(flat);
  });

  it('gives up when the browser never comes back', async () => {
    const flat = moveIn(simulator, { browser: absentPerson, signInPatienceMs: 30 });
    expect(await flat.accounts.signInToSpaces()).toMatchObject({
      problem: { code: 'sign-in-timed-out' },
    });
    await expectUsable(flat);
  });

  it('gives way to a second one', async () => {
    const { accounts, state } = moveIn(simulator, {
      browser: async (url) => (tries++ === 0 ? absentPerson() : personAtBrowser(simulator)(url)),
    });
    let tries = 0;
    const first = accounts.signInToSpaces();
    await expect.poll(() => state.getState().signIn?.step).toBe('in-browser');
    expect(await accounts.signInToSpaces()).toEqual({ ok: true });
    expect(await first).toMatchObject({ problem: { code: 'sign-in-cancelled' } });
    expect(state.getState().signIn).toBeNull();
  });

  it('says which port is taken, and takes it when it is free', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const redirectPort = typeof address === 'object' && address ? address.port : 0;
    const flat = moveIn(simulator, { settings: { redirectPort } });
    expect(await flat.accounts.signInToSpaces()).toMatchObject({
      problem: { code: 'sign-in-port-taken', detail: { port: String(redirectPort) } },
    });
    await new Promise((resolve) => other.close(resolve));
    expect(await flat.accounts.signInToSpaces()).toEqual({ ok: true });
    expect(asked('/oauth2/authorize').at(-1)?.query['redirect_uri']).toBe(
      `http://127.0.0.1:${redirectPort}/callback`,
    );
  });

  it.each([
    [{ clientId: '' }, 'client-id-missing'],
    [{ accountsUrl: 'http://accounts.example' }, 'address-invalid'],
    [{ restUrl: 'ftp://127.0.0.1' }, 'address-invalid'],
    [{ webUrl: 'https://name:password@spaces.example' }, 'address-invalid'],
  ])('opens no browser with the settings %j', async (settings, code) => {
    const flat = moveIn(simulator, {
      settings,
      browser: () => Promise.reject(new Error('opened')),
    });
    expect(await flat.accounts.signInToSpaces()).toMatchObject({ problem: { code } });
    await expectUsable(flat);
  });

  it.each([
    ['status', 'server-error'],
    ['html', 'unexpected-answer'],
    ['malformed', 'unexpected-answer'],
    ['wrong-shape', 'unexpected-answer'],
    ['huge', 'too-large'],
    ['drop', 'unreachable'],
  ] as const)('ends in a problem when the token answer is spoilt: %s', async (mode, code) => {
    simulator.control.fail({ path: '/accounts/oauth2/access_token', mode, afterEffect: true });
    const flat = moveIn(simulator);
    expect(await flat.accounts.signInToSpaces()).toMatchObject({ problem: { code } });
    await expectUsable(flat);
  });

  it('gives the tokens back when nobody says whose they are', async () => {
    simulator.control.fail({ path: '/spacesapis/api/users/me', mode: 'wrong-shape' });
    const flat = moveIn(simulator);
    const before = asked('/oauth2/revoke_token').length;
    expect(await flat.accounts.signInToSpaces()).toMatchObject({
      problem: { code: 'unexpected-answer' },
    });
    await expect.poll(() => asked('/oauth2/revoke_token').length).toBe(before + 1);
    await expectUsable(flat);
  });
});
