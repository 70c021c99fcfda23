import { randomBytes } from 'node:crypto';
import type { Person } from '../people/person.ts';

/** Session tokens of the pod, in memory. */
export interface Sessions {
  /** Opens a session and returns its token. */
  open(person: Person): string;
  /** Whose token it is, or undefined when it is unknown or over. */
  find(token: string): Person | undefined;
  expireAll(): void;
}

/** Sessions that each end `seconds` after they were opened. */
export function createSessions(seconds: number): Sessions {
  const open = new Map<string, { person: Person; ends: number }>();
  return {
    open(person) {
      const token = randomBytes(96).toString('hex');
      open.set(token, { person, ends: Date.now() + seconds * 1000 });
      return token;
    },
    find(token) {
      const session = open.get(token);
      return session !== undefined && session.ends > Date.now() ? session.person : undefined;
    },
    expireAll: () => open.clear(),
  };
}
