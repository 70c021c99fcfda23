import { isPlainObject } from '../../preload/guards.ts';
import type { Identity, Known, Source } from './person.ts';

/** An answer of a pod about one user, with the time when it came: milliseconds since 1970. */
export interface Looked {
  readonly question: string;
  readonly at: number;
  /** null: nobody. */
  readonly found: LookedUp | null;
}

/** A user of a pod that was looked up. */
export interface LookedUp {
  readonly userId: string;
  readonly name: string;
  readonly address: string;
  readonly company: string;
  readonly title: string;
}

/** A list of an account that was heard to its end, and when: milliseconds since 1970. */
export interface Heard {
  readonly list: Source;
  readonly at: number;
}

/** One line of the cache of an account. */
export type CacheLine =
  | { readonly kind: 'account'; readonly accountId: string; readonly system: Identity['system'] }
  | { readonly kind: 'known'; readonly known: Omit<Known, 'accountId' | 'system'> }
  | { readonly kind: 'gone'; readonly userId: string }
  | { readonly kind: 'looked'; readonly looked: Looked }
  | { readonly kind: 'heard'; readonly heard: Heard }
  /** So many lines before this one belong together and are all there. */
  | { readonly kind: 'end'; readonly lines: number };

const version = 1;
const sources: readonly string[] = [
  'connection',
  'colleague',
  'direct-space',
  'member',
  'looked-up',
  'kept',
] satisfies Source[];

/** The line as text, with its end. What is empty takes no place. */
export function writeLine(line: CacheLine): string {
  return `${JSON.stringify(wordsOf(line))}\n`;
}

function wordsOf(line: CacheLine): object {
  switch (line.kind) {
    case 'account':
      return { version, account: line.accountId, system: line.system };
    case 'known': {
      const { userId, name, address, company, title, also, former, sources: from } = line.known;
      return {
        user: userId,
        ...filled({ name, address, company, title }),
        ...filled({ also, former, from }),
      };
    }
    case 'gone':
      return { gone: line.userId };
    case 'looked': {
      const { question, at, found } = line.looked;
      if (!found) return { asked: question, at };
      const { userId, ...facts } = found;
      return { asked: question, at, user: userId, ...filled(facts) };
    }
    case 'heard':
      return { heard: line.heard.list, at: line.heard.at };
    case 'end':
      return { end: line.lines };
  }
}

function filled(values: Readonly<Record<string, string | readonly string[] | undefined>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value?.length));
}

/** A line that was written; undefined for anything else. */
export function readLine(text: string): CacheLine | undefined {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isPlainObject(said) ? lineOf(said) : undefined;
}

function lineOf(said: Readonly<Record<string, unknown>>): CacheLine | undefined {
  const { user, asked, gone, heard, end, account } = said;
  if (typeof asked === 'string') return lookedOf(asked, said);
  if (typeof user === 'string') return { kind: 'known', known: knownOf(user, said) };
  if (typeof gone === 'string') return { kind: 'gone', userId: gone };
  if (typeof heard === 'string') return heardOf(heard, said);
  if (typeof end === 'number') return { kind: 'end', lines: end };
  return typeof account === 'string' ? accountOf(account, said) : undefined;
}

function accountOf(accountId: string, said: Readonly<Record<string, unknown>>) {
  const { system } = said;
  if (said['version'] !== version) return undefined;
  if (system !== 'spaces' && system !== 'symphony') return undefined;
  return { kind: 'account', accountId, system } as const;
}

function lookedOf(question: string, said: Readonly<Record<string, unknown>>) {
  const { at, user } = said;
  if (typeof at !== 'number') return undefined;
  const found = typeof user === 'string' ? { userId: user, ...factsOf(said) } : null;
  return { kind: 'looked', looked: { question, at, found } } as const;
}

function heardOf(list: string, { at }: Readonly<Record<string, unknown>>) {
  if (typeof at !== 'number' || !isSource(list)) return undefined;
  return { kind: 'heard', heard: { list, at } } as const;
}

function knownOf(userId: string, said: Readonly<Record<string, unknown>>) {
  const also = textsOf(said['also']);
  const former = textsOf(said['former']);
  const from = textsOf(said['from']).filter(isSource);
  return {
    userId,
    ...factsOf(said),
    ...(also.length > 0 ? { also } : {}),
    ...(former.length > 0 ? { former } : {}),
    ...(from.length > 0 ? { sources: from } : {}),
  };
}

function factsOf({ name, address, company, title }: Readonly<Record<string, unknown>>) {
  return {
    name: textOf(name),
    address: textOf(address),
    company: textOf(company),
    title: textOf(title),
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function isSource(text: string): text is Source {
  return sources.includes(text);
}
