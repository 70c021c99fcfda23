import { z } from 'zod';
import type { World } from '../world.ts';
import { type Party, partyOf } from './party.ts';
import { refuse, type SpacesAnswer, type SpacesCall } from './rest.ts';

/**
 * Who will own a new space: the caller, or whom `X-Avaya-Act-As` names. That header is for
 * applications alone, with the scope for it, and for users of their own domain.
 */
export function ownerOf(call: SpacesCall, world: World): Party | SpacesAnswer {
  const { caller } = call;
  const email = call.header('x-avaya-act-as');
  if (caller.kind === 'anonymous') return refuse(403, 'Guests create no spaces.');
  if (email === undefined) return caller;
  if (caller.kind !== 'service') return refuse(403, 'Only a service application acts as others.');
  if (!world.serviceApp.scopes.has('spaces.create.actas')) {
    return refuse(403, 'The application lacks the scope spaces.create.actas.');
  }
  if (!z.email().safeParse(email).success) return refuse(400, 'X-Avaya-Act-As: an e-mail address.');
  if (domainOf(email) !== domainOf(caller.username)) {
    return refuse(403, 'The user is not of the domain of the service account.');
  }
  const person = world.directory.byEmail(email);
  return person?.inSpaces ? partyOf(person) : refuse(404, 'User not found.');
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}
