import { type Place, placeOfSpacesId, placeOfUid } from './identity.ts';
import { createNameBooks } from './names.ts';
import { makePerson, type Person } from './person.ts';

const OUTSIDERS = 500;

/** Everyone in the simulated world, made when first asked for. */
export interface Directory extends Iterable<Person> {
  /** How many people work in the home company, the one who signs in among them. */
  readonly size: number;
  /** How many people of other companies and pods there are. */
  readonly outsiders: number;
  readonly me: Person;
  /** The person at a position of the home company. Throws a RangeError beyond its size. */
  at(index: number): Person;
  outsider(index: number): Person;
  byUid(uid: number): Person | undefined;
  bySpacesId(id: string): Person | undefined;
  byEmail(email: string): Person | undefined;
  /** By the user name in Symphony's home pod. */
  byUsername(username: string): Person | undefined;
  /** Rises when anybody changes: a list made before that is out of date. */
  readonly version: number;
  /** Gives a person another display name from now on. */
  rename(person: Person, displayName: string): Person;
  /** Changes what is known of a person from now on. */
  revise(person: Person, changes: Revision): Person;
  /** Adds somebody to the home company's pod, who then counts in `size`. */
  enrol(details: Required<Revision>): Person;
}

/** What an administrator may change of a person. */
export type Revision = Partial<
  Pick<
    Person,
    'given' | 'family' | 'displayName' | 'email' | 'username' | 'department' | 'title' | 'location'
  >
>;

/** Costs next to nothing for any size: people are made one by one, on demand. */
export function createDirectory({ seed, size: first }: { seed: number; size: number }): Directory {
  const names = createNameBooks();
  const home: Person[] = [];
  const outside: Person[] = [];
  let addresses: Map<string, Place> | undefined;
  const usernames = new Map<string, Place>();
  let size = first;
  let version = 0;

  function person(place: Place): Person {
    const known = place.outsider ? outside : home;
    const limit = place.outsider ? OUTSIDERS : size;
    if (place.index < 0 || place.index >= limit) throw new RangeError(`Nobody at ${place.index}`);
    const found = known[place.index] ?? makePerson(seed, names, place);
    known[place.index] = found;
    return found;
  }

  function existing(place: Place | undefined): Person | undefined {
    if (place === undefined || place.index >= (place.outsider ? OUTSIDERS : size)) return undefined;
    return person(place);
  }

  function readAddresses(): Map<string, Place> {
    const read = new Map<string, Place>();
    for (let index = 0; index < size; index += 1) addTo(read, person({ index, outsider: false }));
    for (let index = 0; index < OUTSIDERS; index += 1)
      addTo(read, person({ index, outsider: true }));
    return read;
  }

  function byEmail(email: string): Person | undefined {
    if (email === me.email && person(me).email === email) return person(me);
    addresses ??= readAddresses();
    return existing(addresses.get(email.toLowerCase()));
  }

  function byUsername(username: string): Person | undefined {
    const found =
      username === me.username
        ? person(me)
        : (existing(usernames.get(username)) ?? byEmail(`${username}${domain}`));
    return found?.username === username ? found : undefined;
  }

  function keep(known: Person): Person {
    version += 1;
    (known.outsider ? outside : home)[known.index] = known;
    if (addresses !== undefined) addTo(addresses, known);
    if (!known.outsider) usernames.set(known.username, known);
    return known;
  }

  function revise(revised: Person, changes: Revision): Person {
    const before = person(revised);
    if (changes.email !== undefined) {
      addresses ??= readAddresses();
      addresses.delete(before.email.toLowerCase());
    }
    return keep({ ...before, ...changes });
  }

  const me = person({ index: 0, outsider: false });
  const domain = me.email.slice(me.email.indexOf('@'));

  return {
    get size() {
      return size;
    },
    outsiders: OUTSIDERS,
    get me() {
      return person(me);
    },
    at: (index) => person({ index, outsider: false }),
    outsider: (index) => person({ index, outsider: true }),
    byUid: (uid) => existing(placeOfUid(uid)),
    bySpacesId: (id) => existing(placeOfSpacesId(seed, id)),
    byEmail,
    byUsername,
    get version() {
      return version;
    },
    rename: (renamed, displayName) => revise(renamed, { displayName }),
    revise,
    enrol(details) {
      const place = { index: size, outsider: false };
      size += 1;
      return keep({
        ...makePerson(seed, names, place),
        ...details,
        inSymphony: true,
        inSpaces: false,
      });
    },
    *[Symbol.iterator]() {
      for (let index = 0; index < size; index += 1) yield person({ index, outsider: false });
    },
  };
}

function addTo(addresses: Map<string, Place>, { email, index, outsider }: Person): void {
  addresses.set(email.toLowerCase(), { index, outsider });
}
