import { record, text } from '../../net/field.ts';
import { describe } from '../described.ts';
import { GuestToken, Limit, ServiceConfigurations } from '../models/service.ts';

/** Guests: who comes without an account. */
export const guestOperations = {
  signIn: describe({
    method: 'POST',
    path: '/api/anonymous/auth',
    body: record('Guest', 'Who comes', {
      displayName: text('Your name, as others see it', { most: 100 }),
      emailAddress: text('Your e-mail address', { form: 'address' }),
      pictureFile: text('Where your picture is'),
    }),
    send: ({ displayName, emailAddress, pictureFile }) => ({
      displayname: displayName,
      username: emailAddress,
      picturefile: pictureFile,
    }),
    result: GuestToken,
    purpose: 'Come in as a guest, for 24 hours',
    who: 'anyone',
    letsIn: [],
    effect: 'changes',
  }),
};

/** Service: what the system says of itself. */
export const serviceOperations = {
  configurations: describe({
    method: 'GET',
    path: '/api/service-configurations',
    result: ServiceConfigurations,
    purpose: 'See where the parts of Spaces are',
    who: 'anyone',
    letsIn: [],
    effect: 'reads',
  }),
  limit: describe({
    method: 'GET',
    path: '/api/limit',
    result: Limit,
    purpose: 'See how much one account may ask',
    who: 'anyone',
    letsIn: [],
    effect: 'reads',
  }),
};
