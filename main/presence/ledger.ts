import type { PresenceCategory } from '../../preload/contract.ts';
import { readPresences, type UserKey, userKey } from '../pod/presence.ts';

/** User ids and what they do. */
export type Presences = ReadonlyMap<string, PresenceCategory>;

/** What was last told of a pod's users, so that only what differs is told again. */
interface Ledger {
  /**
   * Takes in a body with the presence of the whole pod; gives what differs from before. Who was
   * told of and is left out is offline. Undefined when it is no such body: then nothing changed.
   */
  readonly read: (text: string) => Presences | undefined;
  /** Takes in what was told in another way. */
  readonly learn: (told: Presences) => void;
  /** Everything that was told. */
  readonly known: () => Presences;
}

interface Entry {
  readonly user: UserKey;
  category: PresenceCategory;
  /** The number of the reading that named the user last. */
  reading: number;
  /** Where in that reading. */
  place: number;
}

/** A ledger with nothing in it. */
export function createLedger(): Ledger {
  const entries = new Map<UserKey, Entry>();
  let readings = 0;
  let lastOrder: readonly Entry[] = [];

  function enter(user: UserKey): Entry {
    const entry: Entry = { user, category: 'offline', reading: 0, place: -1 };
    entries.set(user, entry);
    return entry;
  }

  function read(text: string): Presences | undefined {
    const changed = new Map<string, PresenceCategory>();
    const order: Entry[] = [];
    const reading = readings + 1;
    let expected = 0;

    // A pod names its users in the same order each time: who is next need not be searched for.
    const isRead = readPresences(text, (user, category) => {
      const guess = lastOrder[expected];
      const entry = guess?.user === user ? guess : (entries.get(user) ?? enter(user));
      expected = entry.place + 1;
      if (entry.reading !== reading) {
        entry.reading = reading;
        entry.place = order.length;
        order.push(entry);
      }
      if (entry.category === category) return;
      entry.category = category;
      changed.set(String(user), category);
    });
    if (!isRead) return undefined;
    readings = reading;
    lastOrder = order;
    if (order.length < entries.size) takeOutAllBut(reading, changed);
    return changed;
  }

  function takeOutAllBut(reading: number, changed: Map<string, PresenceCategory>) {
    for (const entry of entries.values()) {
      if (entry.reading === reading) continue;
      entries.delete(entry.user);
      if (entry.category !== 'offline') changed.set(String(entry.user), 'offline');
    }
  }

  return {
    read,
    learn(told) {
      for (const [userId, category] of told) {
        const user = userKey(userId);
        (entries.get(user) ?? enter(user)).category = category;
      }
    },
    known: () =>
      new Map([...entries.values()].map(({ user, category }) => [String(user), category])),
  };
}
