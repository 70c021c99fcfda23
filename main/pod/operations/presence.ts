import { describe } from '../described.ts';
import { Presence, PresenceList } from '../models/presence.ts';
import { userId } from './parameters.ts';

/** Presence: who is in. */
export const presenceOperations = {
  all: describe({
    number: 19,
    method: 'GET',
    path: '/v1/presence',
    result: PresenceList,
    purpose: 'List the presence of the whole company',
    who: 'unknown',
    whoMore: 'Later pods ask for the User Provisioning role.',
    effect: 'reads',
    mostBytes: 32_000_000,
  }),
  one: describe({
    number: 20,
    method: 'GET',
    path: '/v1/user/{uid}/presence',
    parameters: { userId },
    result: Presence,
    purpose: 'Show the presence of a person',
    who: 'anyone',
    whoMore: 'People of other companies have to be connected with you.',
    onBehalf: true,
    effect: 'reads',
  }),
};
