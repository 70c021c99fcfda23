import type { Outcome } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import { moment } from '../net/model.ts';
import type { Files } from './kept-answers.ts';

/** A connection that we asked for, as the pod told it when it was pending. */
export interface SentRequest {
  readonly accountId: string;
  readonly userId: string;
  readonly name: string;
  readonly company: string;
  readonly firstRequestedAt: number | null;
  readonly updatedAt: number | null;
  /** Which asking it was: a later one, theirs or ours, counts on. */
  readonly timesAsked: number;
  readonly declined: boolean;
}

/**
 * What we asked for, as long as it is not accepted. It outlives the app: of a declined connection a
 * pod does not tell who had asked.
 */
export interface SentRequests {
  readonly load: () => Promise<void>;
  readonly of: (accountId: string) => readonly SentRequest[];
  /** Replaces all of an account; the disk is written only when something is different. */
  readonly replace: (accountId: string, requests: readonly SentRequest[]) => Promise<Outcome<void>>;
  readonly put: (request: SentRequest) => Promise<Outcome<void>>;
}

const fileName = 'outgoing.json';

/** What of the file is no request is left out. */
export function createSentRequests(files: Files): SentRequests {
  let kept: readonly SentRequest[] = [];
  const of = (accountId: string) => kept.filter((one) => one.accountId === accountId);

  function set(next: readonly SentRequest[]): Promise<Outcome<void>> {
    kept = next;
    return files.write(fileName, { version: 1, requests: kept });
  }

  return {
    of,
    async load() {
      const content = await files.read(fileName);
      const list = isPlainObject(content) ? content['requests'] : undefined;
      const read = (Array.isArray(list) ? list : []).map(parseRequest);
      kept = [...kept, ...read.filter((one) => one !== undefined)];
    },
    async replace(accountId, requests) {
      if (JSON.stringify(of(accountId)) === JSON.stringify(requests)) {
        return { ok: true, value: undefined };
      }
      return set([...kept.filter((one) => one.accountId !== accountId), ...requests]);
    },
    put(request) {
      const { accountId, userId } = request;
      const others = kept.filter((one) => one.accountId !== accountId || one.userId !== userId);
      return set([...others, request]);
    },
  };
}

function parseRequest(entry: unknown): SentRequest | undefined {
  if (!isPlainObject(entry)) return undefined;
  const word = (name: string) => (typeof entry[name] === 'string' ? entry[name] : '');
  const timesAsked = entry['timesAsked'];
  const accountId = word('accountId');
  const userId = word('userId');
  if (accountId === '' || !/^\d{1,20}$/.test(userId)) return undefined;
  return {
    accountId,
    userId,
    name: word('name'),
    company: word('company'),
    firstRequestedAt: moment.parse(entry['firstRequestedAt']),
    updatedAt: moment.parse(entry['updatedAt']),
    timesAsked: typeof timesAsked === 'number' ? timesAsked : 1,
    declined: entry['declined'] === true,
  };
}
