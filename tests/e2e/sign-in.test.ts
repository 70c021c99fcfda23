import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import type { Desk } from '../desk/index.ts';
import type { LogEntry, Simulator } from '../simulator/index.ts';
import { signInInBrowser } from '../simulator/person.ts';
import { expect, test } from './fixtures.ts';
import { nextSignIn } from './foyer.ts';
import { cardOf, goTo, settingsField, signInByHand, statusOf, wayInto } from './steps.ts';

interface Scene {
  readonly page: Page;
  readonly desk: Desk;
  readonly simulator: Simulator;
}

/** Signing in works at once, and what it is for is there. */
async function expectUsable({ page, desk, simulator }: Scene): Promise<void> {
  await signInByHand(page, desk, simulator);
  await expect(statusOf(page, 'spaces')).toContainText('Connected');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('option').first()).toBeVisible();
}

const sentTo = (simulator: Simulator, path: string): LogEntry[] =>
  simulator.log.filter((entry) => entry.path.endsWith(path));

test('a click, and the browser comes back with PKCE that the server has verified', async ({
  open,
  desk,
  simulator,
}) => {
  const { page } = await open();
  const told = await signInByHand(page, desk, simulator);
  expect(told).toContain('You can close this window.');
  await expect(statusOf(page, 'spaces')).toContainText('Connected');

  const [authorized] = sentTo(simulator, '/oauth2/authorize');
  expect(authorized?.query).toMatchObject({
    code_challenge_method: 'S256',
    response_type: 'code',
    redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/callback$/),
    state: expect.stringMatching(/^[\w-]{43,}$/),
  });
  const [exchanged] = sentTo(simulator, '/oauth2/access_token');
  expect(exchanged).toMatchObject({
    status: 200,
    body: { code_verifier: expect.stringMatching(/^[\w.~-]{43,128}$/) },
  });
  const { code_verifier } = Object(exchanged?.body);
  const challenge = createHash('sha256').update(code_verifier).digest('base64url');
  expect(authorized?.query['code_challenge']).toBe(challenge);
  expect(await desk.browser.urls()).toHaveLength(1);
});

for (const [what, person, sentence] of [
  [
    'an answer with another state',
    { tamperState: true },
    'The browser brought back an answer that Foyer did not ask for. It may be left over from an older attempt, or somebody else’s. It was thrown away. Sign in again, in one browser window.',
  ],
  [
    'a denied consent',
    { deny: true },
    'Access was not granted. Somebody chose “deny” in the browser. Sign in again and accept, if you want to use this account.',
  ],
] as const) {
  test(`${what} is explained, and the next attempt works`, async ({ open, desk, simulator }) => {
    const { page, profile } = await open();
    await signInByHand(page, desk, simulator, person);
    await expect(page.getByRole('alert')).toHaveText(sentence);
    expect(sentTo(simulator, '/oauth2/access_token')).toEqual([]);
    expect(await desk.keyring.all(profile.service)).toEqual([]);
    await expectUsable({ page, desk, simulator });
  });
}

test('who closed the browser cancels, and nobody listens for it any more', async ({
  open,
  desk,
  simulator,
}) => {
  const { page } = await open();
  await wayInto(page, 'spaces').click();
  await expect(page.getByRole('heading', { name: 'Waiting for your browser…' })).toBeVisible();
  const redirect = new URL(await nextSignIn(desk)).searchParams.get('redirect_uri') ?? '';
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toHaveText(
    'Signing in was cancelled. Nothing was changed. Start again whenever you like.',
  );
  await expect(fetch(redirect)).rejects.toThrow();
  await expectUsable({ page, desk, simulator });
});

test('a refused refresh signs out of Spaces alone, says so, and one click signs in again', async ({
  foyer: { page, until, state },
  desk,
  simulator,
}) => {
  await desk.keyboard.press('ctrl+shift+space');
  simulator.control.refuseRefresh(true);
  simulator.control.expireAccessToken();
  await page.evaluate(() => window.foyer.refresh());
  await expect(statusOf(page, 'spaces')).toContainText('Signed out');
  await expect(statusOf(page, 'symphony')).toContainText('Connected');
  await goTo(page, 'Accounts');
  const { host } = new URL(simulator.url);
  await expect(cardOf(page, 'spaces')).toContainText(
    `Your sign-in to ${host} has ended. It expired, or it was withdrawn. Sign in again.`,
  );
  const [request] = state().requests;
  await page.evaluate(
    (requestId) => window.foyer.answerRequest({ requestId, answer: 'accept' }),
    request?.id ?? '',
  );
  await until(({ requests }) => requests.length === 2);

  simulator.control.refuseRefresh(false);
  await cardOf(page, 'spaces').getByRole('button', { name: 'Sign in again' }).click();
  await signInInBrowser(await nextSignIn(desk), simulator.credentials.avaya);
  await expect(statusOf(page, 'spaces')).toContainText('Connected');
  await expect(cardOf(page, 'spaces')).toHaveCount(1);
});

test('a redirect port that another program has is named, and mended in the settings', async ({
  open,
  desk,
  simulator,
}) => {
  const other = createServer();
  const port = await listen(other);
  const { page } = await open();
  await settingsField(page, 'Redirect port', String(port));
  await page.getByRole('button', { name: 'Back' }).click();
  await wayInto(page, 'spaces').click();
  await expect(page.getByRole('alert').locator('.problem-text')).toHaveText(
    `Port ${port} is in use by another program. The browser could not find its way back to Foyer. End that program, or choose another redirect port in the settings.`,
  );
  expect(await desk.browser.urls()).toEqual([]);

  await page.getByRole('alert').getByRole('button', { name: 'Settings' }).click();
  await settingsField(page, 'Redirect port', '0');
  await page.getByRole('button', { name: 'Back' }).click();
  await expectUsable({ page, desk, simulator });
  other.close();
});

test('a missing client ID is asked for, and the sign-in works with it', async ({
  open,
  desk,
  simulator,
}) => {
  const { page } = await open();
  await settingsField(page, 'Client ID', '');
  await page.getByRole('button', { name: 'Back' }).click();
  await wayInto(page, 'spaces').click();
  await expect(page.getByRole('alert').locator('.problem-text')).toHaveText(
    'Avaya Spaces needs a client ID. Every organisation registers its own in the Avaya developer portal. Enter it in the settings.',
  );
  await page.getByRole('alert').getByRole('button', { name: 'Settings' }).click();
  await settingsField(page, 'Client ID', simulator.credentials.avaya.clientId);
  await page.getByRole('button', { name: 'Back' }).click();
  await expectUsable({ page, desk, simulator });
});

test('a server that is lost in the middle of signing in is named', async ({
  open,
  desk,
  simulator,
}) => {
  const { page } = await open();
  simulator.control.fail({ path: /\/oauth2\/access_token$/, mode: 'drop' });
  await signInByHand(page, desk, simulator);
  const { host } = new URL(simulator.url);
  await expect(page.getByRole('alert').locator('.problem-text')).toHaveText(
    `Foyer cannot reach ${host}. The address may be wrong, or something stands in between (net::ERR_EMPTY_RESPONSE). Check the address, your VPN and your proxy. Foyer keeps trying.`,
  );
  simulator.control.heal();
  await expectUsable({ page, desk, simulator });
});

test('a server that refuses the client is named', async ({ open, desk, simulator }) => {
  const { page } = await open();
  simulator.control.fail({
    path: /\/oauth2\/access_token$/,
    mode: 'body',
    status: 401,
    body: '{"error":"invalid_client"}',
  });
  await signInByHand(page, desk, simulator);
  const { host } = new URL(simulator.url);
  await expect(page.getByRole('alert').locator('.problem-text')).toHaveText(
    `${host} refused the sign-in. The client ID, the secret or the redirect address may not match your registration. Compare them in the settings, then sign in again.`,
  );
  simulator.control.heal();
  await expectUsable({ page, desk, simulator });
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
