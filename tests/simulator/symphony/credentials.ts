import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';

/** What somebody needs to sign in at the pod. */
export interface SymphonyCredentials {
  readonly username: string;
  /** PKCS#8, 2048 bits; the pod knows the public half. New at every start. */
  readonly privateKeyPem: string;
  /** Opens a session without a sign-in, for an app that takes a pasted token. */
  mintSessionToken(): string;
  /** Opens a session as an application has it on behalf of its user: it may do less. */
  mintOnBehalfToken(): string;
}

/** What a person needs; the key is made when somebody asks for it. */
export function symphonyCredentials(person: Person, world: World): SymphonyCredentials {
  const { username } = person;
  return {
    username,
    get privateKeyPem() {
      return world.keys.privateKeyPem(username);
    },
    mintSessionToken: () => world.sessions.open(person),
    mintOnBehalfToken: () => world.sessions.open(person, true),
  };
}
