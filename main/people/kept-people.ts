import { isPlainObject } from '../../preload/guards.ts';
import { type Identity, keysOf, type Person } from './person.ts';

/** People from a file; whatever is no person is left out. */
export function parsePeople(list: unknown): Person[] {
  if (!Array.isArray(list)) return [];
  return list.map(parsePerson).filter((person) => person !== undefined);
}

function parsePerson(entry: unknown): Person | undefined {
  if (!isPlainObject(entry) || !Array.isArray(entry['identities'])) return undefined;
  const word = (name: string) => (typeof entry[name] === 'string' ? entry[name] : '');
  const identities = entry['identities'].map(parseIdentity).filter((one) => one !== undefined);
  const facts = {
    name: word('name'),
    address: word('address'),
    company: word('company'),
    title: word('title'),
  };
  const [id] = identities.length > 0 ? keysOf({ ...facts, identities }) : [];
  return id === undefined ? undefined : { id, ...facts, identities };
}

function parseIdentity(entry: unknown): Identity | undefined {
  if (!isPlainObject(entry)) return undefined;
  const { accountId, system, userId } = entry;
  if (typeof accountId !== 'string' || typeof userId !== 'string') return undefined;
  if (system !== 'symphony' && system !== 'spaces') return undefined;
  return { accountId, system, userId };
}
