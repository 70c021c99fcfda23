import { systemsOf, uidOf } from '../people/identity.ts';
import { choose, hash, type Random } from '../people/random.ts';

/** One row of the pod's presence list, with 1.40's `uid`. */
export interface UserPresence {
  readonly uid: number;
  readonly category: string;
}

/** How often each category is seen: seven offline people among twenty. */
const mix = [
  ...Array<string>(7).fill('OFFLINE'),
  ...Array<string>(6).fill('AVAILABLE'),
  ...Array<string>(2).fill('BUSY'),
  ...Array<string>(2).fill('AWAY'),
  'DO_NOT_DISTURB',
  'ON_THE_PHONE',
  'BE_RIGHT_BACK',
] as const;

/** Everyone's presence. */
export interface PresenceState {
  of(uid: number): string;
  /** Any text is taken: servers send categories that no document names. */
  set(uid: number, category: string): void;
  /** The pod's list as JSON text; who is OFFLINE is left out, as in the pod's cache. */
  list(): string;
  /** Lets `count` people of the pod change, and returns the changes. */
  drift(count: number, random: Random): UserPresence[];
}

/** Presence of `size` people in the home pod, and of anyone else who is asked about. */
export function createPresence({ seed, size }: { seed: number; size: number }): PresenceState {
  const changed = new Map<number, string>();
  let text: string | undefined;

  function of(uid: number): string {
    return changed.get(uid) ?? choose(mix, hash(seed, uid % 1_000_003, 21));
  }

  function set(uid: number, category: string): void {
    changed.set(uid, category);
    text = undefined;
  }

  function* pod(): Generator<UserPresence> {
    for (let index = 0; index < size; index += 1) {
      const place = { index, outsider: false };
      if (!systemsOf(seed, place).symphony) continue;
      const uid = uidOf(place);
      const category = of(uid);
      if (category !== 'OFFLINE') yield { uid, category };
    }
  }

  return {
    of,
    set,
    list() {
      text ??= JSON.stringify([...pod()]);
      return text;
    },
    drift(count, random) {
      return Array.from({ length: count }, () => {
        const uid = uidOf({ index: Math.floor(random() * size), outsider: false });
        const category = choose(mix, Math.floor(random() * mix.length));
        set(uid, category);
        return { uid, category };
      });
    },
  };
}
