import type { Way, WayKind } from '../../../preload/contract.ts';
import { spacesAccount, symphonyAccount } from './state.ts';

/** A way of a kind, as main would tell of it. */
export function wayOf(kind: WayKind, more: Partial<Way> = {}): Way {
  const account = kind === 'chat' || kind === 'connect' ? symphonyAccount : spacesAccount;
  return {
    id: `${kind}/${account.id}/${more.place ?? ''}`,
    kind,
    system: account.system,
    accountId: account.id,
    place: '',
    preferred: false,
    ...more,
  };
}

/** The ways to somebody who is in both systems. */
export const allWays: readonly Way[] = [
  wayOf('direct-space', { preferred: true }),
  wayOf('chat'),
  wayOf('room', { place: 'Quarter end \u202E gniK' }),
  wayOf('room', { place: 'Trading desk, the long name of which goes on and on' }),
  wayOf('video-call'),
  wayOf('copy-link'),
  wayOf('invite'),
];
