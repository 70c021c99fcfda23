/** What a simulator can be started with; everything has a default. */
export interface SimulatorOptions {
  /** People in the home company, the one who signs in among them. */
  readonly people?: number;
  /** The same seed makes the same people, connections and presence. */
  readonly seed?: number;
  /** 0 lets the system choose. */
  readonly port?: number;
  /** Presence changes and requests arrive by themselves. */
  readonly drift?: boolean;
  /** Symphony connections to people of other pods at the start. */
  readonly accepted?: number;
  readonly incoming?: number;
  readonly outgoing?: number;
  /** The signed-in person may not read the whole pod's presence: 403. */
  readonly presenceForbidden?: boolean;
  /** What accepting or rejecting something already answered gives: 500 in old pods, 400 in newer. */
  readonly inconsistentStatus?: 400 | 500;
  /** Letters of connection states: lower in 1.40, upper from 1.46. */
  readonly connectionStateCase?: 'lower' | 'upper';
  /** A pod of 1.46 or later: people read and set their own presence. */
  readonly newer?: boolean;
  /** User ids travel raised above 2^53, where a double loses digits. */
  readonly wideIds?: boolean;
  /** Spaces refuses what exceeds its documented limits. */
  readonly enforceLimits?: boolean;
  /** Lifetime of a Symphony session. */
  readonly sessionSeconds?: number;
  /** Lifetime of an Avaya access token. */
  readonly accessTokenSeconds?: number;
}

/** The options with every default filled in. */
export type Settings = Required<SimulatorOptions>;

/** Fills in the defaults. */
export function settingsFrom(options: SimulatorOptions): Settings {
  return {
    people: 200,
    seed: 7,
    port: 0,
    drift: false,
    accepted: 60,
    incoming: 3,
    outgoing: 2,
    presenceForbidden: false,
    inconsistentStatus: 500,
    connectionStateCase: 'lower',
    newer: false,
    wideIds: false,
    enforceLimits: false,
    sessionSeconds: 3600,
    accessTokenSeconds: 3599,
    ...options,
  };
}
