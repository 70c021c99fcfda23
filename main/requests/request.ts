import type { ConnectionRequest } from '../../preload/contract.ts';
import type { UserConnection } from '../pod/models.ts';

/** Who is knocking, as far as it was told; an empty name when nothing was. */
export interface Knocker {
  readonly name: string;
  readonly company: string;
  readonly title: string;
  readonly address: string;
}

/** The name of one asking: another one when the same person asks again. */
export function requestId(
  accountId: string,
  { userId, requestCounter, updatedAt }: UserConnection,
): string {
  return `${accountId}/${userId}/${requestCounter}/${updatedAt ?? 0}`;
}

/** A pending connection as a request nobody has answered. */
export function newRequest(
  accountId: string,
  connection: UserConnection,
  knocker: Knocker,
): ConnectionRequest {
  const { userId, firstRequestedAt, updatedAt, requestCounter } = connection;
  return {
    id: requestId(accountId, connection),
    accountId,
    userId,
    name: knocker.name,
    company: knocker.company,
    title: knocker.title,
    address: knocker.address,
    firstRequestedAt,
    updatedAt,
    timesAsked: requestCounter,
    progress: { kind: 'unanswered' },
  };
}

/** Newest first. */
export function byAge(one: ConnectionRequest, other: ConnectionRequest): number {
  const since = (request: ConnectionRequest) =>
    request.updatedAt ?? request.firstRequestedAt ?? Number.NEGATIVE_INFINITY;
  return since(other) - since(one) || (one.id < other.id ? -1 : 1);
}
