import type { Outcome } from '../../preload/contract.ts';
import type { Pieces } from './body.ts';

/** Tells the log that something happened, with harmless facts. Never a secret, a query or a body. */
export type Log = (
  happened: string,
  facts?: Readonly<Record<string, string | number>>,
  level?: 'info' | 'warn' | 'error',
) => void;

/** A call's place within the limits: taken when it is sent, or given back. */
export interface Place {
  readonly take: () => void;
  readonly giveBack: () => void;
}

/** One call of a server. Reads are repeated when the network or the server hiccups, writes never. */
export interface Call {
  /** What the log calls it. */
  readonly operation: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly kind: 'read' | 'write';
  /** Milliseconds for one try, body included; 15,000 unless said. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Waits until the account may send this, before each try; see `pacedNet`. */
  readonly turn?: (call: Call) => Promise<Outcome<Place>>;
  /** Another connection than the usual one, where the server wants to see a certificate. */
  readonly through?: typeof fetch;
  /** Bytes of the body that are accepted; 8 MB unless said. */
  readonly mostBytes?: number;
  /** Whoever asked reads a good answer's body where nobody has to wait for it: `pieces`. */
  readonly unread?: true;
}

/** What a server answered, whatever its status. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The body; empty where it is left unread. */
  readonly text: string;
  /** The body of a good answer to a call that leaves it unread. */
  readonly pieces?: Pieces;
}

/** The one way out. */
export interface Net {
  readonly send: (call: Call) => Promise<Outcome<Reply>>;
}
