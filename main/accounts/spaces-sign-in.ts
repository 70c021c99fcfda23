import { failure, type Outcome, type SpacesSettings, success } from '../../preload/contract.ts';
import { isSafeAddress } from '../net/address.ts';
import type { Net } from '../net.ts';
import { createSpacesClient } from '../spaces/client.ts';
import { type Attempt, type AvayaCloud, createAvayaCloud, type Tokens } from './avaya-cloud.ts';
import { accountId, type SpacesEntry } from './entry.ts';
import { listenOnce } from './loopback.ts';
import { spacesGrant } from './spaces-account.ts';

/** What a sign-in to Spaces needs, and whom it tells how far it is. */
interface SpacesSignInTerms {
  readonly net: Net;
  readonly settings: SpacesSettings;
  readonly clientSecret: string;
  readonly openInBrowser: (url: string) => Promise<Outcome<void>>;
  /** Aborted when the person no longer wants it. */
  readonly cancelled: AbortSignal;
  /** How long the browser is waited for, in milliseconds. */
  readonly patienceMs: number;
  readonly onInBrowser: (link: string) => void;
  readonly onChecking: () => void;
}

/** Who signed in, and the tokens. */
interface SignedInToSpaces {
  readonly entry: SpacesEntry;
  readonly tokens: Tokens & { readonly refreshToken: string };
}

/**
 * Signs in to Avaya Cloud through the browser of the system. Problems: `client-id-missing`,
 * `address-invalid`, `browser-failed`, those whose codes begin with `sign-in-`, and those of the
 * network.
 */
export async function signInToSpaces(terms: SpacesSignInTerms): Promise<Outcome<SignedInToSpaces>> {
  const { net, settings, clientSecret } = terms;
  if (settings.clientId === '') return failure('client-id-missing');
  for (const address of [settings.accountsUrl, settings.restUrl, settings.webUrl]) {
    if (!isSafeAddress(address)) return failure('address-invalid');
  }
  const cloud = createAvayaCloud({ net, ...settings, clientSecret });
  const returned = await throughBrowser(cloud, terms);
  if (!returned.ok) return returned;
  terms.onChecking();
  const tokens = await cloud.finish(returned.value.attempt, returned.value.callback);
  return tokens.ok ? identify(cloud, tokens.value, terms) : tokens;
}

interface Returned {
  readonly attempt: Attempt;
  readonly callback: URL;
}

async function throughBrowser(
  cloud: AvayaCloud,
  terms: SpacesSignInTerms,
): Promise<Outcome<Returned>> {
  const listening = await listenOnce(terms.settings.redirectPort);
  if (!listening.ok) return listening;
  const { redirectUri, callback, close } = listening.value;
  try {
    const attempt = await cloud.begin(redirectUri);
    terms.onInBrowser(attempt.url);
    const opened = await terms.openInBrowser(attempt.url);
    if (!opened.ok) return failure('browser-failed');
    const came = await waitFor(callback, terms);
    return came.ok ? success({ attempt, callback: came.value }) : came;
  } finally {
    await close();
  }
}

function waitFor(
  callback: Promise<URL>,
  { cancelled, patienceMs }: SpacesSignInTerms,
): Promise<Outcome<URL>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(failure('sign-in-timed-out')), patienceMs);
    const settle = (outcome: Outcome<URL>) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const cancel = () => settle(failure('sign-in-cancelled'));
    if (cancelled.aborted) cancel();
    cancelled.addEventListener('abort', cancel, { once: true });
    void callback.then((url) => settle(success(url)));
  });
}

/** Asks whose tokens these are; tokens that will not be used are given back. */
async function identify(
  cloud: AvayaCloud,
  tokens: Tokens,
  { net, settings, cancelled }: SpacesSignInTerms,
): Promise<Outcome<SignedInToSpaces>> {
  const { accountsUrl, restUrl, webUrl, clientId } = settings;
  const { refreshToken } = tokens;
  if (refreshToken === null) return failure('sign-in-refused', { reason: 'no-refresh-token' });
  const client = createSpacesClient({
    net,
    restUrl,
    authorize: async () => success(spacesGrant(tokens, Date.now()).headers),
    renew: async () => failure('sign-in-refused', { reason: 'token-refused' }),
  });
  const me = await client.users.me();
  if (cancelled.aborted || !me.ok) {
    void cloud.revoke(refreshToken);
    return me.ok ? failure('sign-in-cancelled') : me;
  }
  const { userId, displayName, emailAddress } = me.value;
  const entry: SpacesEntry = {
    system: 'spaces',
    id: accountId('spaces', userId, webUrl),
    userId,
    name: displayName || emailAddress,
    address: emailAddress,
    accountsUrl,
    restUrl,
    webUrl,
    clientId,
    way: 'browser',
    lacks: [],
    gains: [],
  };
  return success({ entry, tokens: { ...tokens, refreshToken } });
}
