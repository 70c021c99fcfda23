import type { Answer, ConnectionRequest, Outcome } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import { moment } from '../net/model.ts';

/** The profile's files, as far as this room needs them. */
export interface Files {
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, value: unknown) => Promise<Outcome<void>>;
}

/** An answer that waits until its system can be reached, with the request as it was shown. */
interface KeptAnswer {
  readonly request: ConnectionRequest;
  readonly answer: Answer;
}

/** Answers that outlive the app. */
export interface KeptAnswers {
  readonly load: () => Promise<void>;
  readonly of: (accountId: string) => readonly KeptAnswer[];
  readonly get: (requestId: string) => KeptAnswer | undefined;
  /** `disk-refused`: it is kept, but only as long as the app runs. */
  readonly keep: (request: ConnectionRequest, answer: Answer) => Promise<Outcome<void>>;
  readonly drop: (requestIds: readonly string[]) => Promise<void>;
}

const fileName = 'answers.json';

/** Nothing is kept before it is loaded. What of the file is no answer is left out. */
export function createKeptAnswers(files: Files): KeptAnswers {
  const kept = new Map<string, KeptAnswer>();
  const write = () => files.write(fileName, { version: 1, answers: [...kept.values()] });

  return {
    async load() {
      const content = await files.read(fileName);
      const list = isPlainObject(content) ? content['answers'] : undefined;
      for (const entry of Array.isArray(list) ? list : []) {
        const one = parseKept(entry);
        if (one && !kept.has(one.request.id)) kept.set(one.request.id, one);
      }
    },
    of: (accountId) => [...kept.values()].filter(({ request }) => request.accountId === accountId),
    get: (requestId) => kept.get(requestId),
    keep(request, answer) {
      kept.set(request.id, { request, answer });
      return write();
    },
    async drop(requestIds) {
      const dropped = requestIds.filter((id) => kept.delete(id));
      if (dropped.length > 0) await write();
    },
  };
}

function parseKept(entry: unknown): KeptAnswer | undefined {
  if (!isPlainObject(entry) || !isPlainObject(entry['request'])) return undefined;
  const { answer, request } = entry;
  if (answer !== 'accept' && answer !== 'reject') return undefined;
  const word = (name: string) => (typeof request[name] === 'string' ? request[name] : '');
  const timesAsked = request['timesAsked'];
  if (word('id') === '' || word('accountId') === '' || !/^\d{1,20}$/.test(word('userId'))) {
    return undefined;
  }
  return {
    answer,
    request: {
      id: word('id'),
      accountId: word('accountId'),
      userId: word('userId'),
      name: word('name'),
      company: word('company'),
      title: word('title'),
      address: word('address'),
      firstRequestedAt: moment.parse(request['firstRequestedAt']),
      updatedAt: moment.parse(request['updatedAt']),
      timesAsked: typeof timesAsked === 'number' ? timesAsked : 1,
      progress: { kind: 'waiting-for-network', answer },
    },
  };
}
