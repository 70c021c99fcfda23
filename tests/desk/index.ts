import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, installBrowser } from './browser.ts';
import { startBus } from './bus.ts';
import { type BusClient, connectBus } from './bus-client.ts';
import { watchGuests } from './bus-names.ts';
import { type DeskUser, handOver } from './desk-user.ts';
import { createDesktopSettings, type DesktopSettings } from './desktop-settings.ts';
import { type DesktopKeys, startDisplay, startWindowManager } from './display.ts';
import { createEnvironment } from './environment.ts';
import { type Keeper, startKeeper } from './keeper.ts';
import { createKeyboard, type Keyboard } from './keyboard.ts';
import { type Keyring, type KeyringState, openKeyring } from './keyring.ts';
import { type Logind, startLogind } from './logind.ts';
import { createNotificationServer, type NotificationServer } from './notification-server.ts';
import { findProcesses, type RunningProcess, readPss } from './processes.ts';
import { createTrayHost, type TrayHost } from './tray-host.ts';
import { type Screen, watchScreen } from './windows.ts';

export type { BusClient } from './bus-client.ts';
export type { DeskUser } from './desk-user.ts';
export type { KeyringState } from './keyring.ts';
export { findEntry, type MenuEntry } from './menu.ts';
export type { Notification } from './notification-server.ts';
export type { KeyringItem } from './secret-tool.ts';
export type { TrayIcon, TrayItem } from './tray-item.ts';
export type { DeskWindow } from './windows.ts';

/** What a desk may lack, or have otherwise than usual. */
export interface DeskOptions {
  /** Default `unlocked`. */
  keyring?: KeyringState;
  /** False: a desktop without a tray; `desk.tray.start()` brings one later. */
  tray?: boolean;
  /** False: no notification server; `desk.notifications.start()` brings one later. */
  notifications?: boolean;
  /** What the notification server says it can do. */
  capabilities?: readonly string[];
  /** True: a system bus with a login manager that tells of sleep. */
  power?: boolean;
  /** Width x height in pixels; default 1280x800. */
  screen?: string;
  /** Keys that belong to the desktop before any app comes, as `{ 'C-A-k': 'true' }`. */
  keys?: DesktopKeys;
  /** XDG_CURRENT_DESKTOP; default `openbox`. */
  desktop?: string;
  /** Whose desk it is: everything on it runs as this user. Only root may open somebody else's. */
  user?: DeskUser;
}

/** A process on the desk. */
export interface DeskProcess extends RunningProcess {
  /** Proportional set size in KiB, read now; undefined where the kernel does not tell. */
  pssKiB: number | undefined;
  /** `desk` for the X server, bus and so on; `app` for what was started on the desk. */
  belongsTo: 'desk' | 'app';
}

/** A desktop of its own, without a screen: all parts are real, none is shared with the user's. */
export interface Desk extends Screen {
  id: string;
  /** Home, profile and temporary files of everything on the desk; removed by `close`. */
  folder: string;
  /** The whole environment for an app on this desk: pass it as it is, not merged into another. */
  env: Record<string, string>;
  bus: BusClient;
  tray: TrayHost;
  notifications: NotificationServer;
  settings: DesktopSettings;
  /** The login manager; only on a desk with `power`. */
  logind: Logind | undefined;
  keyring: Keyring;
  browser: Browser;
  keyboard: Keyboard;
  /** Starts an app on the desk, in a process group of its own; output can be read from its pipes. */
  spawn(command: string, args?: string[], extraEnv?: Record<string, string>): Promise<ChildProcess>;
  processes(): DeskProcess[];
  /** Ends every process of the desk and removes its folder. A second call does nothing more. */
  close(): Promise<void>;
}

/**
 * Opens a desk: X server, window manager, session bus, keyring, tray and notification server.
 * Works as any user, and several at once. Should the owner end without `close`, whatever the way,
 * the keeper closes the desk (see keeper-process.ts).
 */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const id = randomUUID();
  const folder = await mkdtemp(join(tmpdir(), 'foyer-desk-'));
  const keeper = startKeeper(id, folder, options.user);
  try {
    return await furnish(id, folder, keeper, options);
  } catch (error) {
    await keeper.end();
    throw error;
  }
}

async function furnish(
  id: string,
  folder: string,
  keeper: Keeper,
  options: DeskOptions,
): Promise<Desk> {
  const bare = await createEnvironment(id, folder, options.desktop ?? 'openbox');
  await handOver(folder, options.user);
  const [display, address, browser] = await Promise.all([
    startDisplay(keeper, bare, options.screen ?? '1280x800'),
    startBus(keeper, bare, folder),
    installBrowser(folder, join(folder, 'bin')),
  ]);
  const logind = options.power ? await startLogind(keeper, bare, folder) : undefined;
  // What came later, as the list of the browser, is its owner's too.
  await handOver(folder, options.user);
  const env = {
    ...bare,
    ...logind?.env,
    ...(options.user && { USER: options.user.name, LOGNAME: options.user.name }),
    DISPLAY: display,
    DBUS_SESSION_BUS_ADDRESS: address,
  };
  const bus = await connectBus(address);
  await watchGuests(bus, keeper.adopt);
  const notifications = createNotificationServer(bus, options.capabilities);
  const [tray, keyring] = await Promise.all([
    createTrayHost(bus),
    openKeyring(keeper, bus, env, options.keyring ?? 'unlocked'),
    startWindowManager(keeper, env, folder, options.keys ?? {}),
  ]);
  if (options.tray !== false) await tray.start();
  if (options.notifications !== false) await notifications.start();

  const apps = new Set<number>();
  let closing: Promise<void> | undefined;
  const close = async () => {
    browser.close();
    bus.disconnect();
    logind?.disconnect();
    await keeper.end();
  };
  return {
    id,
    folder,
    env,
    bus,
    tray,
    notifications,
    settings: createDesktopSettings(bus, folder),
    logind,
    keyring,
    browser,
    keyboard: createKeyboard(env),
    ...watchScreen(keeper, env),
    spawn: async (command, args = [], extraEnv = {}) => {
      const app = await startApp(keeper, command, args, { ...env, ...extraEnv });
      apps.add(app.pid ?? 0);
      return app;
    },
    processes: () =>
      findProcesses(keeper.traces).map((found) => ({
        ...found,
        pssKiB: readPss(found.pid),
        belongsTo: keeper.traces.groups.has(found.group) && !apps.has(found.group) ? 'desk' : 'app',
      })),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

async function startApp(
  keeper: Keeper,
  command: string,
  args: string[],
  env: Record<string, string>,
): Promise<ChildProcess> {
  const app = await keeper.start(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
  // An app whose output nobody reads must not block on a full pipe.
  app.stdout?.resume();
  app.stderr?.resume();
  return app;
}
