import {
  type AppState,
  type Bridge,
  contract,
  failure,
  type PersonRow,
  success,
} from '../../../preload/contract.ts';
import { found } from './people.ts';
import { allWays, wayOf } from './ways.ts';

export interface FakeMain {
  readonly bridge: Bridge;
  /** Every question asked, in order. */
  readonly asked: readonly { readonly name: string; readonly question: unknown }[];
  /** Changes the state as main would, and tells those who follow it. */
  readonly change: (part: Partial<AppState>) => void;
  /** Answers a question differently from now on. */
  readonly answer: (name: keyof Bridge, reply: (question: unknown) => unknown) => void;
}

/** A main that holds a state and a list of people, and says yes to everything else. */
export function createFakeMain(state: AppState, people: readonly PersonRow[] = []): FakeMain {
  const asked: { name: string; question: unknown }[] = [];
  const listeners = new Set<(change: Partial<AppState>) => void>();
  const replies = new Map<string, (question: unknown) => unknown>();
  let now = state;

  replies.set('listPeople', (question) => {
    if (!contract.listPeople.guard(question)) return failure('refused');
    const { query, from, count } = question as { query: string; from: number; count: number };
    const rows = query === '' ? people : found(people, query);
    return success({
      total: rows.length,
      from,
      rows: rows.slice(from, from + count),
      asking: false,
    });
  });
  replies.set('recallDrafts', () => success(null));
  replies.set('listWays', () => success(allWays));
  replies.set('reach', () => success({ kind: 'opened', way: allWays[0] }));
  replies.set('reachGroup', () => success({ kind: 'opened', way: wayOf('chat') }));
  replies.set('readInvitation', () => success(null));
  replies.set('describePerson', () => failure('not-found'));
  replies.set('listInCommon', () =>
    success({ connections: [], places: [], unasked: 0, problem: null }),
  );
  replies.set('listCommands', () => success([]));
  replies.set('listSpaces', () => success({ rows: [], next: null }));
  replies.set('listMembers', () => success({ rows: [], total: 0, next: null }));
  replies.set('chooseFile', () => success('/home/mara/keys/foyer.pem'));

  const asks = Object.entries(contract)
    .filter(([, entry]) => entry.kind === 'ask')
    .map(([name, entry]) => [
      name,
      async (question?: unknown) => {
        asked.push({ name, question });
        if (entry.kind === 'ask' && !entry.guard(question)) return failure('refused', { name });
        return (await replies.get(name)?.(question)) ?? success();
      },
    ]);
  const bridge = {
    ...Object.fromEntries(asks),
    state(listener: (change: Partial<AppState>) => void) {
      listeners.add(listener);
      listener(now);
      return () => listeners.delete(listener);
    },
  } as unknown as Bridge;

  return {
    bridge,
    asked,
    change(part) {
      now = { ...now, ...part };
      for (const listener of listeners) listener(part);
    },
    answer: (name, reply) => void replies.set(name, reply),
  };
}
