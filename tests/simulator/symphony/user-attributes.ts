import type { z } from 'zod';
import type { Revision } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import type { Account } from './accounts.ts';
import type { userAttributes } from './bodies.ts';

type Given = z.output<typeof userAttributes>;

/** The directory's words for the attributes that everybody can see. */
const words = {
  emailAddress: 'email',
  firstName: 'given',
  lastName: 'family',
  userName: 'username',
  displayName: 'displayName',
  department: 'department',
  title: 'title',
  location: 'location',
} as const satisfies Partial<Record<keyof Given, keyof Revision>>;

/** Parts attributes into what the directory knows and what only the account knows. */
export function readAttributes(given: Given): {
  readonly person: Revision;
  readonly more: Readonly<Record<string, unknown>>;
} {
  const set = Object.entries(given).filter(([, value]) => value !== undefined);
  const seen = set.flatMap(([name, value]) => (isWord(name) ? [[words[name], value]] : []));
  return {
    person: Object.fromEntries(seen),
    more: Object.fromEntries(set.filter(([name]) => !isWord(name))),
  };
}

/** Somebody to enrol, or undefined where what a user cannot be without is missing. */
export function newPersonOf(details: Revision): Required<Revision> | undefined {
  const { given, family, email, username } = details;
  if (given === undefined || family === undefined) return undefined;
  if (email === undefined || username === undefined) return undefined;
  return {
    displayName: `${given} ${family}`,
    department: '',
    title: '',
    location: '',
    ...details,
    given,
    family,
    email,
    username,
  };
}

/** A user as an administrator sees them. */
export function userDetail(person: Person, account: Account): Record<string, unknown> {
  return {
    userAttributes: {
      emailAddress: person.email,
      firstName: person.given,
      lastName: person.family,
      userName: person.username,
      displayName: person.displayName,
      department: person.department,
      title: person.title,
      location: person.location,
      ...account.more,
    },
    userSystemInfo: {
      id: person.uid,
      status: account.status,
      createdDate: account.created,
      createdBy: account.createdBy,
      lastUpdatedDate: account.updated,
      ...(account.lastLogin === undefined ? {} : { lastLoginDate: account.lastLogin }),
    },
    features: [],
    apps: [],
    groups: [],
    roles: account.roles,
    disclaimers: [],
    ...(account.avatars[0] === undefined ? {} : { avatar: account.avatars[0] }),
  };
}

function isWord(name: string): name is keyof typeof words {
  return Object.hasOwn(words, name);
}
