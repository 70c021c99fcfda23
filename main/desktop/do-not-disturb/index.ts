import type { Outcome } from '../../../preload/contract.ts';
import type { State } from '../../state.ts';
import type { SessionBus } from '../notifications/session-bus.ts';
import { followSetting, settingOf } from './desktop-setting.ts';
import { followServer } from './server-properties.ts';
import { followXfconf } from './xfconf.ts';

/** The desktop, as far as it may not want to disturb. */
interface QuietDesktop {
  readonly platform: NodeJS.Platform;
  /** XDG_CURRENT_DESKTOP: names with colons between them, empty when it is not said. */
  readonly currentDesktop: string;
  readonly connect: () => Promise<Outcome<SessionBus>>;
  /** The value of a GSettings key as text; undefined where it cannot be read. */
  readonly readSetting: (schema: string, key: string) => Promise<string | undefined>;
}

/**
 * Keeps `state.heldBack` true: whether the desktop holds notifications back. It does so by itself and
 * files them: this is for saying so, and for making no sound of our own accord. macOS and Windows
 * keep it to themselves.
 */
export async function watchDoNotDisturb(
  state: State,
  { platform, currentDesktop, connect, readSetting }: QuietDesktop,
): Promise<void> {
  if (platform !== 'linux') return;
  const bus = await connect();
  if (!bus.ok) return;

  const holding = new Set<string>();
  const from = (source: string) => (heldBack: boolean) => {
    if (heldBack) holding.add(source);
    else holding.delete(source);
    const now = holding.size > 0;
    if (state.getState().heldBack !== now) state.setState({ heldBack: now });
  };

  const setting = settingOf(currentDesktop);
  await Promise.all([
    followServer(bus.value, from('server')),
    setting && followSetting(bus.value, setting, readSetting, from('setting')),
    /xfce/i.test(currentDesktop) && followXfconf(bus.value, from('xfconf')),
  ]);
}
