import type { Directory } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import { hash } from '../people/random.ts';

const DAY = 86_400_000;

/** What only an administrator sees of a user, changed in place. */
export interface Account {
  status: 'ENABLED' | 'DISABLED';
  roles: readonly string[];
  /** Attributes beyond those that everybody sees. */
  more: Readonly<Record<string, unknown>>;
  avatars: readonly Avatar[];
  delegates: readonly number[];
  disclaimer: string | undefined;
  /** Entitlements that were set, by name; the others are as the pod has them. */
  readonly features: Map<string, boolean>;
  readonly created: number;
  createdBy: string;
  updated: number;
  lastLogin: number | undefined;
}

export interface Avatar {
  readonly size: string;
  readonly url: string;
}

/** The users of the pod, as an administrator has them. */
export interface Accounts {
  /** A user of any pod, or undefined: unknown, or not in Symphony. */
  user(uid: number | undefined): Person | undefined;
  /** A user of this pod. */
  local(uid: number | undefined): Person | undefined;
  of(person: Person): Account;
  readonly administrator: Person;
  isAdministrator(person: Person): boolean;
  appoint(person: Person, administrator: boolean): void;
  isDisabled(person: Person): boolean;
  /** The user ids of those whose account is so; an account that nobody looked at is as new. */
  whereKnown(matches: (account: Account) => boolean): number[];
  /** All users of this pod, enabled or not. */
  everyone(): Iterable<Person>;
}

const ordinaryRoles = ['INDIVIDUAL'];
const administratorRoles = ['INDIVIDUAL', 'SUPER_ADMINISTRATOR', 'USER_PROVISIONING'];

/** Accounts of a directory; each is made when somebody first looks at it. */
export function createAccounts(directory: Directory, seed: number): Accounts {
  const known = new Map<number, Account>();
  const administrators = new Set<number>();

  function of(person: Person): Account {
    const account = known.get(person.uid) ?? newAccount(person, seed);
    known.set(person.uid, account);
    return account;
  }

  function user(uid: number | undefined): Person | undefined {
    const person = uid === undefined ? undefined : directory.byUid(uid);
    return person?.inSymphony ? person : undefined;
  }

  function local(uid: number | undefined): Person | undefined {
    const person = user(uid);
    return person?.outsider ? undefined : person;
  }

  function appoint(person: Person, administrator: boolean): void {
    of(person).roles = administrator ? administratorRoles : ordinaryRoles;
    if (administrator) administrators.add(person.uid);
    else administrators.delete(person.uid);
  }

  const administrator = firstColleague(directory);
  appoint(administrator, true);

  return {
    user,
    local,
    of,
    get administrator() {
      return directory.byUid(administrator.uid) ?? administrator;
    },
    isAdministrator: (person) => administrators.has(person.uid),
    appoint,
    isDisabled: (person) => known.get(person.uid)?.status === 'DISABLED',
    whereKnown: (matches) =>
      [...known].filter(([, account]) => matches(account)).map(([uid]) => uid),
    *everyone() {
      for (const person of directory) if (person.inSymphony) yield person;
    },
  };
}

/** The one who signs in is nobody special, so somebody else administers the pod. */
function firstColleague(directory: Directory): Person {
  for (let index = 1; index < directory.size; index += 1) {
    const person = directory.at(index);
    if (person.inSymphony) return person;
  }
  return directory.me;
}

function newAccount(person: Person, seed: number): Account {
  const created = Date.now() - DAY * (30 + (hash(seed, person.index, 61) % 2000));
  return {
    status: 'ENABLED',
    roles: ordinaryRoles,
    more: { accountType: 'NORMAL', jobFunction: person.title },
    avatars: [
      { size: 'original', url: '../avatars/static/150/default.png' },
      { size: 'small', url: '../avatars/static/50/default.png' },
    ],
    delegates: [],
    disclaimer: undefined,
    features: new Map(),
    created,
    createdBy: 'provisioning',
    updated: created,
    lastLogin: undefined,
  };
}
