import type { AppState } from '../../../preload/contract.ts';

/** Whether something is under way that a restart would tear: a sign-in, an answer, a question. */
export function isBusy({
  signIn,
  requests,
  proxy,
}: Pick<AppState, 'signIn' | 'requests' | 'proxy'>): boolean {
  return (
    signIn !== null ||
    proxy !== null ||
    requests.some(({ progress }) => progress.kind === 'answering')
  );
}
