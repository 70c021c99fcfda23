import type { AnswerProgress, ConnectionRequest } from '../../../../preload/contract.ts';

/** A pending request; `id` is all that makes it another one. */
export function knock(
  id: string,
  facts: Partial<Omit<ConnectionRequest, 'id'>> = {},
): ConnectionRequest {
  return {
    id,
    accountId: 'symphony:1@pod.example',
    userId: '7',
    name: `Jane ${id.toUpperCase()}`,
    company: 'Acme Capital',
    title: 'Trader',
    address: `${id}@acme.example`,
    firstRequestedAt: null,
    updatedAt: null,
    timesAsked: 1,
    progress: { kind: 'unanswered' },
    ...facts,
  };
}

/** Requests with these ids. */
export const knocks = (...ids: string[]) => ids.map((id) => knock(id));

/** How far answers can be. */
export const answering: AnswerProgress = { kind: 'answering', answer: 'accept' };
export const waiting: AnswerProgress = { kind: 'waiting-for-network', answer: 'accept' };
export const refused: AnswerProgress = {
  kind: 'failed',
  answer: 'accept',
  problem: { code: 'not-allowed' },
};
