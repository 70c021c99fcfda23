import { type Account, type AppState, barrierIn } from '../../preload/contract.ts';
import type { TrayWords } from '../text/en/tray.ts';
import type { TrayRow } from './tray-row.ts';

type Asked = Pick<AppState, 'accounts' | 'proxy'>;

/** Whether a proxy waits to hear who we are, or was left without an answer and lets nothing through. */
export function asksWhoWeAre({ accounts, proxy }: Asked): boolean {
  return proxy !== null || accounts.some(({ status }) => isHeldByProxy(status));
}

/** Whether nothing else than the proxy keeps the account offline. */
export function isHeldByProxy(status: Account['status']): boolean {
  return status.kind === 'offline' && barrierIn(status.problem) === 'proxy-sign-in';
}

/** The way to an answer. */
export function proxyRows(state: Asked, words: TrayWords): readonly TrayRow[] {
  if (!asksWhoWeAre(state)) return [];
  return [{ kind: 'action', label: words.signInToProxy, command: { do: 'proxy' } }];
}
