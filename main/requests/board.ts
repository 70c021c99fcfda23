import type { AnswerProgress, ConnectionRequest } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import { byAge } from './request.ts';

/** The requests that everybody sees: this room's slice of the state. */
export interface Board {
  readonly get: (requestId: string) => ConnectionRequest | undefined;
  readonly of: (accountId: string) => readonly ConnectionRequest[];
  /** Shows these of an account and no others, newest first. */
  readonly replace: (accountId: string, requests: readonly ConnectionRequest[]) => void;
  readonly setProgress: (requestId: string, progress: AnswerProgress) => void;
  readonly remove: (requestId: string) => void;
}

/** Writes `requests` of the state, and only when something is different. */
export function createBoard(state: Pick<State, 'getState' | 'setState'>): Board {
  const all = () => state.getState().requests;

  return {
    get: (requestId) => all().find(({ id }) => id === requestId),
    of: (accountId) => all().filter((request) => request.accountId === accountId),
    replace(accountId, requests) {
      const others = all().filter((request) => request.accountId !== accountId);
      const next = [...others, ...requests].sort(byAge);
      const same = next.length === all().length && next.every((one, at) => one === all()[at]);
      if (!same) state.setState({ requests: next });
    },
    setProgress(requestId, progress) {
      const next = all().map((one) => (one.id === requestId ? { ...one, progress } : one));
      state.setState({ requests: next });
    },
    remove(requestId) {
      if (!all().some(({ id }) => id === requestId)) return;
      state.setState({ requests: all().filter(({ id }) => id !== requestId) });
    },
  };
}
