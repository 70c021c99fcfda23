import { needed, onWire, text, whole } from '../../net/field.ts';
import type { CredentialKind } from '../authorization.ts';

/** Everybody who can show any credential. */
export const everybody: readonly CredentialKind[] = ['oauth', 'session', 'guest', 'service-app'];
/** Everybody but a company's service account. */
export const people: readonly CredentialKind[] = ['oauth', 'session', 'guest'];
/** People with an account. */
export const users: readonly CredentialKind[] = ['oauth', 'session'];

/** An id in a path or a body. */
export const idOf = (about: string) => needed(text(about, { form: 'word', least: 1, most: 64 }));

export const spaceId = idOf('Which space');
export const inviteId = idOf('Which invitation');

/** Pages by number; some servers told them by tokens, which come from the page before. */
export const pageParameters = {
  size: whole('How many at a time'),
  page: whole('Which page, from 0'),
  pageToken: text('Where the next page begins'),
  pageref: text('Where the next page begins'),
  nextRefObjId: text('The last one of the page before'),
  prevRefObjId: text('The first one of the page after'),
};

/** Spaces may be shut with a PIN. */
export const passwordHeader = {
  password: onWire(text('The password of the space', { secret: true }), 'spaces-x-space-password'),
};

/** A service account may act for a person of its company. */
export const actAsHeader = {
  actAs: onWire(
    text('For whom a service account acts (e-mail address)', { form: 'address' }),
    'X-Avaya-Act-As',
  ),
};
