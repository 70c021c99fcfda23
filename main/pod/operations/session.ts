import { describe } from '../described.ts';
import { SessionInfo } from '../models/people.ts';

/** Session: who is signed in. */
export const sessionOperations = {
  info: describe({
    number: 34,
    method: 'GET',
    path: '/v1/sessioninfo',
    result: SessionInfo,
    purpose: 'Show who is signed in',
    who: 'anyone',
    onBehalf: true,
    effect: 'reads',
  }),
};
