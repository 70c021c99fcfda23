import type { Outcome } from '../../preload/contract.ts';
import type { PodClient } from '../pod/client.ts';
import type { SpacesClient } from '../spaces/client.ts';
import type { GuestEntry, ServiceAppEntry, SpacesEntry, SymphonyEntry } from './entry.ts';
import type { Keeping, Kept } from './keeping.ts';
import type { Grant, Want } from './session.ts';
import type { AuthenticationMeans } from './symphony-authentication.ts';

interface Life {
  /** Asks the server who this is: the proof that the account is connected. */
  readonly greet: () => Promise<Outcome<unknown>>;
  /** Ends the session in this app for good. */
  readonly end: () => Promise<void>;
  /** Over when no new session is being obtained: what came of it is in the keychain then. */
  readonly atRest: () => Promise<void>;
  /** Tells the server that the session is over, where it can be told. */
  readonly revoke: () => Promise<void>;
}

/** An account that is signed in, or was until something happened, and its client. */
export type LivingAccount =
  | (Life & {
      readonly system: 'spaces';
      readonly entry: SpacesEntry | GuestEntry | ServiceAppEntry;
      readonly client: SpacesClient;
    })
  | (Life & {
      readonly system: 'symphony';
      readonly entry: SymphonyEntry;
      readonly client: PodClient;
    });

/** What the accounts of both systems need. */
export interface Means extends AuthenticationMeans {
  readonly keeping: Keeping;
  /** Empty when there is none for the server at this address. */
  readonly clientSecret: (accountsUrl: string) => Promise<Outcome<string>>;
  readonly onObtaining: (accountId: string, want: Want) => void;
  readonly onObtained: (accountId: string, outcome: Outcome<Grant>) => void;
  readonly onKept: (accountId: string, kept: Kept) => void;
}
