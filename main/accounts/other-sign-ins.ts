import {
  failure,
  type Outcome,
  type QuestionOf,
  type SpacesSettings,
  success,
} from '../../preload/contract.ts';
import { isSafeAddress } from '../net/address.ts';
import type { Net } from '../net.ts';
import { createSpacesClient } from '../spaces/client.ts';
import type { SpacesUser } from '../spaces/models.ts';
import { accountId, type GuestEntry, type ServiceAppEntry } from './entry.ts';
import { guestGrant } from './guest-account.ts';
import { serviceAppGrant } from './service-app-account.ts';
import type { Grant } from './session.ts';

interface Means {
  readonly net: Net;
  readonly settings: SpacesSettings;
  readonly readKeyFile: (path: string) => Promise<Outcome<string>>;
  readonly now: () => number;
}

/** Who came in as a guest, and the JWT, which is a secret. */
export interface SignedInAsGuest {
  readonly entry: GuestEntry;
  readonly token: string;
}

/** Comes in to Spaces with a name alone. Problems: `address-invalid` and those of the network. */
export async function signInAsGuest(
  question: QuestionOf<'signInAsGuest'>,
  { net, settings }: Means,
): Promise<Outcome<SignedInAsGuest>> {
  const place = placeOf(settings);
  if (!place.ok) return place;
  const displayName = question.displayName.trim();
  const refused = failure('sign-in-refused', { host: new URL(place.value.restUrl).host });
  const nobody = { authorize: async () => refused, renew: async () => refused };
  const door = createSpacesClient({ net, restUrl: place.value.restUrl, ...nobody });
  const given = await door.guests.signIn({ displayName });
  if (!given.ok) return given;
  const { token } = given.value;
  const me = await whoIs(place.value.restUrl, guestGrant(token), refused, net);
  if (!me.ok) return me;
  const { userId } = me.value;
  const entry: GuestEntry = {
    system: 'spaces',
    way: 'guest',
    id: accountId('spaces', userId, place.value.webUrl),
    userId,
    name: me.value.displayName || displayName,
    address: '',
    lacks: [],
    gains: [],
    ...place.value,
  };
  return success({ entry, token });
}

/**
 * Signs in a company's service account. Problems: `address-invalid`, those of the key file,
 * `key-refused`, and those of the network.
 */
export async function signInAsServiceApp(
  question: QuestionOf<'signInAsServiceApp'>,
  { net, settings, ...means }: Means,
): Promise<Outcome<ServiceAppEntry>> {
  const place = placeOf(settings);
  if (!place.ok) return place;
  const { keyFile } = question;
  const address = question.address.trim();
  const grant = await serviceAppGrant({ address, keyFile }, means);
  if (!grant.ok) return grant;
  const { restUrl, webUrl } = place.value;
  const refused = failure('key-refused', { host: new URL(restUrl).host });
  const me = await whoIs(restUrl, grant.value, refused, net);
  if (!me.ok) return me;
  const { userId, displayName } = me.value;
  return success({
    system: 'spaces',
    way: 'service-app',
    id: accountId('spaces', userId, webUrl),
    userId,
    name: displayName || address,
    address,
    lacks: [],
    gains: [],
    keyFile,
    actAs: question.actAs.trim(),
    ...place.value,
  });
}

function placeOf({
  restUrl,
  webUrl,
}: SpacesSettings): Outcome<{ restUrl: string; webUrl: string }> {
  const areSafe = isSafeAddress(restUrl) && isSafeAddress(webUrl);
  return areSafe ? success({ restUrl, webUrl }) : failure('address-invalid');
}

function whoIs(
  restUrl: string,
  { headers }: Grant,
  refused: Outcome<never>,
  net: Net,
): Promise<Outcome<SpacesUser>> {
  const session = { authorize: async () => success(headers), renew: async () => refused };
  return createSpacesClient({ net, restUrl, ...session }).users.me();
}
