import type { OutgoingRequest } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import type { SentRequest } from './sent-requests.ts';

/** The requests we sent, as everybody sees them: this room's slice of the state. */
export interface OutgoingBoard {
  /** Shows these of an account and no others, the latest first. */
  readonly show: (accountId: string, requests: readonly SentRequest[]) => void;
}

/** Writes `outgoing` of the state, and only when something is different. */
export function createOutgoingBoard(state: Pick<State, 'getState' | 'setState'>): OutgoingBoard {
  return {
    show(accountId, requests) {
      const { outgoing } = state.getState();
      const others = outgoing.filter((one) => one.accountId !== accountId);
      const next = [...others, ...requests.map(shown)].sort(byAge);
      if (JSON.stringify(next) !== JSON.stringify(outgoing)) state.setState({ outgoing: next });
    },
  };
}

function shown({ declined, ...request }: SentRequest): OutgoingRequest {
  return {
    ...request,
    id: `${request.accountId}/${request.userId}`,
    state: declined ? 'declined' : 'pending',
  };
}

function byAge(one: OutgoingRequest, other: OutgoingRequest): number {
  const at = ({ updatedAt, firstRequestedAt }: OutgoingRequest) =>
    updatedAt ?? firstRequestedAt ?? Number.NEGATIVE_INFINITY;
  // Two of unknown age: their difference is no number.
  return at(other) - at(one) || (one.id < other.id ? -1 : 1);
}
