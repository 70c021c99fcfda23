import { type Outcome, success } from '../../preload/contract.ts';
import { type State, whenever } from '../state.ts';
import type { Keeping } from './keeping.ts';

/** The item of the keychain that holds it. */
export const clientSecretItem = 'spaces-client-secret';

/** What the profile says of it. */
export interface ClientSecretNote {
  readonly clientSecretKept: boolean;
  /** The origin of the server that it is for; empty where none is kept. */
  readonly clientSecretFor: string;
}

/**
 * The secret of the OAuth client, where an organisation was given one. It is told to the server that
 * was chosen when it was given, and to no other: whoever gets the address changed gets no secret.
 */
export interface ClientSecret {
  /** Takes up what the profile says; the keychain is not asked. */
  readonly start: (note: ClientSecretNote) => void;
  /** Empty when there is none for the server at this address. */
  readonly read: (accountsUrl: string) => Promise<Outcome<string>>;
  /** An empty secret removes the kept one. */
  readonly set: (secret: string) => Promise<Outcome<void>>;
  readonly isInKeychain: () => boolean;
  readonly note: () => ClientSecretNote;
  /** Told that the secret went from memory into the keychain. */
  readonly moved: () => void;
  readonly stop: () => void;
}

/** The client secret over the state's slice `clientSecretKept`, which nobody else writes. */
export function createClientSecret(terms: { state: State; keeping: Keeping }): ClientSecret {
  const { state, keeping } = terms;
  /** Undefined: in the keychain, and not read yet. */
  let secret: string | undefined = '';
  let place = '';
  let inKeychain = false;
  const chosenPlace = () => new URL(state.getState().settings.spaces.accountsUrl).origin;
  const show = () => state.setState({ clientSecretKept: secret !== '' && place === chosenPlace() });
  const stop = whenever(state, ({ settings }) => settings.spaces.accountsUrl, show);

  return {
    start({ clientSecretKept, clientSecretFor }) {
      inKeychain = clientSecretKept;
      secret = clientSecretKept ? undefined : '';
      place = clientSecretFor || chosenPlace();
      show();
    },
    async read(accountsUrl) {
      if (place !== new URL(accountsUrl).origin) return success('');
      if (secret !== undefined) return success(secret);
      const kept = await keeping.load(clientSecretItem);
      if (!kept.ok) return kept;
      secret = kept.value ?? '';
      return success(secret);
    },
    async set(given) {
      secret = given;
      place = chosenPlace();
      show();
      if (given !== '') {
        inKeychain = (await keeping.save(clientSecretItem, given, 'by-person')) === 'keychain';
        return success();
      }
      const removed = inKeychain ? await keeping.remove(clientSecretItem) : success();
      inKeychain = false;
      return removed;
    },
    isInKeychain: () => inKeychain,
    note: () => ({ clientSecretKept: inKeychain, clientSecretFor: inKeychain ? place : '' }),
    moved() {
      inKeychain = true;
    },
    stop,
  };
}
