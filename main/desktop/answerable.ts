import type { AppState, ConnectionRequest } from '../../preload/contract.ts';

/** Whether the session that a request came to may answer it, as far as is known. */
export function mayAnswer(
  { accountId }: ConnectionRequest,
  accounts: AppState['accounts'],
): boolean {
  const account = accounts.find(({ id }) => id === accountId);
  return account === undefined || account.capabilities.includes('answer-requests');
}
