import { createNet } from '../../../main/net.ts';
import {
  authorizationOf,
  type Credential,
  signServiceAccount,
} from '../../../main/spaces/authorization.ts';
import { createWholeSpaces, type WholeSpaces } from '../../../main/spaces/whole.ts';
import { failure, success } from '../../../preload/contract.ts';
import type { Simulator } from '../../simulator/index.ts';

/** Spaces with every operation, for who shows a credential; nobody waits between tries. */
export function spacesAs(simulator: Simulator, credential?: Credential): WholeSpaces {
  const denied = async () => failure('session-ended');
  return createWholeSpaces({
    net: createNet({ fetch, log: () => undefined, sleep: async () => undefined }),
    baseUrl: simulator.endpoints.spaces.restUrl,
    authorize: credential ? async () => success(authorizationOf(credential)) : denied,
    renew: denied,
  });
}

/** The signed-in person, as Avaya's own web client lets them in. */
export async function asMe(simulator: Simulator): Promise<WholeSpaces> {
  const token = await simulator.credentials.mintSpacesJwt();
  return spacesAs(simulator, { kind: 'session', token });
}

/** Somebody without an account. */
export async function asGuest(simulator: Simulator, displayName: string): Promise<WholeSpaces> {
  const guest = await spacesAs(simulator).client.guests.signIn({ displayName });
  if (!guest.ok) throw new Error(guest.problem.code);
  return spacesAs(simulator, { kind: 'guest', token: guest.value.token });
}

/** The company's service account. */
export async function asServiceApp(simulator: Simulator): Promise<WholeSpaces> {
  const { username, privateKeyPem } = simulator.credentials.serviceApp;
  const jwt = await signServiceAccount({ address: username, privateKeyPem }, Date.now());
  if (!jwt.ok) throw new Error(jwt.problem.code);
  return spacesAs(simulator, { kind: 'service-app', token: jwt.value });
}
