import type { Person } from '../people/person.ts';
import type { ActionRecord } from './connection-record.ts';

/** A connection as the pod shows it; the last three are absent where nobody ever asked. */
export interface UserConnection {
  readonly userId: number;
  readonly status: string;
  readonly firstRequestedAt?: number;
  readonly updatedAt?: number;
  readonly requestCounter?: number;
}

/** What came of an operation on a connection. */
export type Outcome =
  | { readonly ok: true; readonly connection: UserConnection }
  | { readonly ok: false; readonly status: number; readonly message: string };

/** The connections of the one person who signs in. */
export interface Connections {
  list(): UserConnection[];
  info(person: Person): UserConnection | undefined;
  accept(person: Person): Outcome;
  reject(person: Person): Outcome;
  create(person: Person): Outcome;
  /** Someone asks to connect; again after a rejection, with a higher counter. */
  ask(person: Person, at?: number): UserConnection;
  /** Puts a connection into any state, known to the API or not, without a record of an answer. */
  set(person: Person, status: string, at?: number): UserConnection;
  forget(person: Person): void;
}

/**
 * The state machine of a pod's connections. People of the same pod are connected without asking, so
 * accepting them changes nothing and rejecting them is an error.
 */
export function createConnections(record: ActionRecord, inconsistentStatus: number): Connections {
  const known = new Map<number, UserConnection>();

  function info(person: Person): UserConnection | undefined {
    const implied = { userId: person.uid, status: 'accepted' };
    return known.get(person.uid) ?? (person.outsider ? undefined : implied);
  }

  function set(person: Person, status: string, at = Date.now()): UserConnection {
    const before = known.get(person.uid);
    const connection = {
      userId: person.uid,
      status,
      firstRequestedAt: before?.firstRequestedAt ?? at,
      updatedAt: at,
      requestCounter: before?.requestCounter ?? 1,
    };
    known.set(person.uid, connection);
    return connection;
  }

  function request(person: Person, status: string, at = Date.now()): UserConnection {
    const asked = known.get(person.uid)?.requestCounter ?? 0;
    const connection = { ...set(person, status, at), requestCounter: asked + 1 };
    known.set(person.uid, connection);
    return connection;
  }

  function inconsistent(person: Person, status: string): Outcome {
    return {
      ok: false,
      status: inconsistentStatus,
      message: `request to userConnections/${person.uid} failed with status 422, message: a change from ${status} is not consistent with the current status.`,
    };
  }

  function answer(person: Person, to: 'accepted' | 'rejected'): Outcome {
    const current = info(person);
    if (current === undefined)
      return refused(400, 'There is no connection request from this user.');
    if (current.status !== 'pending_incoming') return inconsistent(person, current.status);
    (to === 'accepted' ? record.accepts : record.rejects).push({
      userId: person.uid,
      at: Date.now(),
    });
    return { ok: true, connection: set(person, to) };
  }

  return {
    list: () => [...known.values()],
    info,
    set,
    forget: (person) => known.delete(person.uid),
    ask: (person, at) => request(person, 'pending_incoming', at),
    accept(person) {
      const current = info(person);
      const implied = !person.outsider && current?.status === 'accepted';
      return implied ? { ok: true, connection: current } : answer(person, 'accepted');
    },
    reject: (person) =>
      person.outsider
        ? answer(person, 'rejected')
        : refused(400, 'Users of the same pod are always connected.'),
    create(person) {
      const current = info(person);
      if (!person.outsider && current !== undefined) return { ok: true, connection: current };
      if (current !== undefined && current.status !== 'rejected') {
        return refused(400, `There is already a connection with this user: ${current.status}.`);
      }
      record.creates.push({ userId: person.uid, at: Date.now() });
      return { ok: true, connection: request(person, 'pending_outgoing') };
    },
  };
}

function refused(status: number, message: string): Outcome {
  return { ok: false, status, message };
}
