import { needed, text, user } from '../../net/field.ts';
import { describe } from '../described.ts';
import { User, UserV2 } from '../models/people.ts';
import { local } from './parameters.ts';

const email = text('E-mail address', { form: 'address' });

/** Users: finding one person. */
export const userOperations = {
  findByAddress: describe({
    number: 60,
    method: 'GET',
    path: '/v1/user',
    parameters: { email: needed(email), local },
    result: User,
    mayBeAbsent: true,
    purpose: 'Find a person by address (first version)',
    who: 'anyone',
    onBehalf: true,
    effect: 'reads',
  }),
  findByName: describe({
    number: 61,
    method: 'GET',
    path: '/v1/user/name/{userName}/get',
    parameters: { userName: needed(text('Login name', { least: 1 })) },
    result: User,
    mayBeAbsent: true,
    purpose: 'Find a person of this pod by login name',
    who: 'anyone',
    onBehalf: true,
    effect: 'reads',
  }),
  find: describe({
    number: 62,
    method: 'GET',
    path: '/v2/user',
    parameters: {
      uid: user('The person; or the address, or the login name'),
      email,
      username: text('Login name, which is only found in this pod'),
      local,
    },
    result: UserV2,
    mayBeAbsent: true,
    purpose: 'Find a person',
    who: 'anyone',
    onBehalf: true,
    effect: 'reads',
  }),
};
