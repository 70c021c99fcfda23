import { type Outcome, success } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import type { Keeping } from './keeping.ts';

/** The item of the keychain that holds it. */
export const clientSecretItem = 'spaces-client-secret';

/** The secret of the OAuth client, where an organisation was given one. */
export interface ClientSecret {
  /** Takes up what the profile says; the keychain is not asked. */
  readonly start: (kept: boolean) => void;
  /** Empty when there is none. */
  readonly read: () => Promise<Outcome<string>>;
  /** An empty secret removes the kept one. */
  readonly set: (secret: string) => Promise<Outcome<void>>;
  readonly isInKeychain: () => boolean;
  /** Told that the secret went from memory into the keychain. */
  readonly moved: () => void;
}

/** The client secret over the state's slice `clientSecretKept`, which nobody else writes. */
export function createClientSecret(terms: { state: State; keeping: Keeping }): ClientSecret {
  const { state, keeping } = terms;
  let secret: string | undefined = '';
  let inKeychain = false;
  const show = (clientSecretKept: boolean) => state.setState({ clientSecretKept });

  return {
    start(kept) {
      inKeychain = kept;
      secret = kept ? undefined : '';
      show(kept);
    },
    async read() {
      if (secret !== undefined) return success(secret);
      const kept = await keeping.load(clientSecretItem);
      if (!kept.ok) return kept;
      secret = kept.value ?? '';
      return success(secret);
    },
    async set(given) {
      secret = given;
      show(given !== '');
      if (given !== '') {
        inKeychain = (await keeping.save(clientSecretItem, given, 'by-person')) === 'keychain';
        return success();
      }
      const removed = inKeychain ? await keeping.remove(clientSecretItem) : success();
      inKeychain = false;
      return removed;
    },
    isInKeychain: () => inKeychain,
    moved() {
      inKeychain = true;
    },
  };
}
