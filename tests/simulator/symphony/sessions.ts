import { randomBytes } from 'node:crypto';
import type { Person } from '../people/person.ts';

/** A session of the pod. */
export interface Session {
  readonly person: Person;
  /** Opened by an application on behalf of its user: it may do less. */
  readonly onBehalf: boolean;
}

/** Session tokens of the pod, in memory. */
export interface Sessions {
  /** Opens a session and returns its token. */
  open(person: Person, onBehalf?: boolean): string;
  /** The session of a token, or undefined when it is unknown or over. */
  find(token: string): Session | undefined;
  end(token: string): void;
  expireAll(): void;
}

/** Sessions that each end `seconds` after they were opened. */
export function createSessions(seconds: number): Sessions {
  const open = new Map<string, Session & { readonly ends: number }>();
  return {
    open(person, onBehalf = false) {
      const token = randomBytes(96).toString('hex');
      open.set(token, { person, onBehalf, ends: Date.now() + seconds * 1000 });
      return token;
    },
    find(token) {
      const session = open.get(token);
      return session !== undefined && session.ends > Date.now() ? session : undefined;
    },
    end: (token) => void open.delete(token),
    expireAll: () => open.clear(),
  };
}
