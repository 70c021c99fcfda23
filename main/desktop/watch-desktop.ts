import type { Outcome } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import { keepBadge } from './badge.ts';
import { watchDoNotDisturb } from './do-not-disturb/index.ts';
import { readSetting } from './do-not-disturb/read-setting.ts';
import { connectSessionBus, type SessionBus } from './notifications/session-bus.ts';
import { watchTrayHost } from './tray-host.ts';

/**
 * Keeps true what the state says of the desktop's tray and of its do-not-disturb, and the badge.
 * Resolves when it is known whether there is a tray.
 */
export function watchDesktop(
  state: State,
  { platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>,
  setBadgeCount: (count: number) => void,
): Promise<void> {
  let bus: Promise<Outcome<SessionBus>> | undefined;
  const connect = () => {
    bus ??= connectSessionBus();
    return bus;
  };
  const trayLookedFor = watchTrayHost(state, platform, connect);
  const currentDesktop = env['XDG_CURRENT_DESKTOP'] ?? '';
  void watchDoNotDisturb(state, { platform, currentDesktop, connect, readSetting });
  keepBadge(state, platform, setBadgeCount);
  return trayLookedFor;
}
