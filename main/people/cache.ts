import { createHash } from 'node:crypto';
import type { Clock } from '../rhythm.ts';
import {
  type CachedAccount,
  type LineFiles,
  newsTexts,
  readCached,
  type Snapshot,
  wholeTexts,
} from './account-cache.ts';
import type { CacheLine, Heard, Looked } from './cache-lines.ts';
import type { Identity } from './person.ts';
import type { RosterChange } from './roster.ts';

/** Keeps on disk what accounts know, so that the next start shows everyone at once. */
export interface Cache {
  /** Hands over what each account knew, one account after another. */
  readonly load: (take: (cached: CachedAccount) => Promise<void>) => Promise<void>;
  readonly note: (change: Pick<RosterChange, 'known' | 'unknown'>) => void;
  readonly noteLooked: (accountId: string, looked: Looked) => void;
  /** All that the list told was noted before. Lists of Spaces alone are so long that it matters. */
  readonly noteHeard: (accountId: string, heard: Heard) => void;
  /** Removes the part of an account; what was about to be written of it never is. */
  readonly forget: (accountId: string) => Promise<void>;
  /** Writes now what has not been written. */
  readonly flush: () => Promise<void>;
  /** The accounts of which something is kept. */
  readonly accounts: () => readonly string[];
}

interface Parts {
  readonly files: LineFiles;
  readonly snapshot: (accountId: string) => Pick<Snapshot, 'known' | 'looked' | 'heard'>;
  /** How much a snapshot would hold. */
  readonly sizeOf: (accountId: string) => number;
  readonly clock: Pick<Clock, 'after'>;
}

interface Part {
  readonly accountId: string;
  readonly system: Identity['system'];
  /** By what they are about: only the last word on it is written. */
  readonly news: Map<string, CacheLine>;
  /** Lines in the file. */
  lines: number;
  /** The file must be written anew: it is not whole, or too much came at once. */
  isAnew: boolean;
  isForgotten: boolean;
}

/** News that come close together are written together. */
const writeAfter = 1_000;
const slack = 1_000;
/** More than this at once is sooner written anew than remembered one by one. */
const mostNews = 2_000;

/**
 * News are written behind what is there, each piece with an end of its own: a crash at any moment
 * costs that piece at most. When more than half of a file is out of date it is written anew.
 */
export function createCache({ files, snapshot, sizeOf, clock }: Parts): Cache {
  const parts = new Map<string, Part>();
  const works = new Map<string, Promise<void>>();
  let cancel: (() => void) | null = null;

  function partOf(accountId: string, system: Identity['system']): Part {
    const part = parts.get(accountId) ?? {
      accountId,
      system,
      news: new Map(),
      lines: 0,
      isAnew: true,
      isForgotten: false,
    };
    parts.set(accountId, part);
    return part;
  }

  function add(accountId: string, system: Identity['system'], about: string, line: CacheLine) {
    const part = partOf(accountId, system);
    if (part.news.size >= mostNews) part.isAnew = true;
    else part.news.set(about, line);
    cancel ??= clock.after(writeAfter, () => void flush());
  }

  async function flush(): Promise<void> {
    cancel?.();
    cancel = null;
    await Promise.all(
      [...parts.values()].map((part) =>
        inTurn(part.accountId, async () => {
          if (!part.isForgotten) await write(part);
        }),
      ),
    );
  }

  function inTurn(accountId: string, work: () => Promise<void>): Promise<void> {
    const next = (works.get(accountId) ?? Promise.resolve()).then(work);
    works.set(accountId, next);
    return next;
  }

  async function write(part: Part) {
    const { accountId, system, news } = part;
    if (news.size === 0) return;
    const name = nameOf(accountId);
    const whole = isWorthAnew(part) ? snapshot(accountId) : undefined;
    const lines = [...news.values()];
    news.clear();
    // More may come while this is written.
    part.isAnew = false;
    const texts = whole ? wholeTexts({ accountId, system, ...whole }) : newsTexts(lines);
    const send = whole ? files.replace : files.append;
    const before = whole ? 0 : part.lines;
    const count = (added: number) => {
      part.lines = before + added;
    };
    const written = await send(name, whileWanted(part, texts, count));
    if (!written.ok) part.isAnew = true;
  }

  function isWorthAnew({ accountId, news, lines, isAnew }: Part): boolean {
    return isAnew || lines + news.size > 2 * sizeOf(accountId) + slack;
  }

  return {
    async load(take) {
      for (const name of await files.names()) {
        const cached = await readCached(files, name);
        if (!cached || nameOf(cached.accountId) !== name) {
          await files.remove(name);
          continue;
        }
        const part = partOf(cached.accountId, cached.system);
        part.lines = cached.lines;
        part.isAnew = !cached.isWhole;
        await take(cached);
      }
    },
    note({ known, unknown }) {
      for (const one of known) {
        add(one.accountId, one.system, one.userId, { kind: 'known', known: one });
      }
      for (const { accountId, system, userId } of unknown) {
        if (parts.has(accountId)) add(accountId, system, userId, { kind: 'gone', userId });
      }
    },
    noteLooked: (accountId, looked) =>
      add(accountId, 'symphony', `? ${looked.question}`, { kind: 'looked', looked }),
    noteHeard: (accountId, heard) =>
      add(accountId, 'spaces', `! ${heard.list}`, { kind: 'heard', heard }),
    async forget(accountId) {
      const part = parts.get(accountId);
      parts.delete(accountId);
      if (part) part.isForgotten = true;
      await inTurn(accountId, () => files.remove(nameOf(accountId)));
    },
    flush,
    accounts: () => [...parts.keys()],
  };
}

/** Stops in the middle when the account is forgotten meanwhile; else says how many lines it was. */
function* whileWanted(
  part: Part,
  texts: Generator<string, number>,
  count: (lines: number) => void,
): Iterable<string> {
  for (let next = texts.next(); !part.isForgotten; next = texts.next()) {
    if (next.done) return count(next.value);
    yield next.value;
  }
}

/** Ids of accounts hold addresses, with signs that no file may have. */
function nameOf(accountId: string): string {
  return `${createHash('sha256').update(accountId).digest('hex').slice(0, 24)}.jsonl`;
}
