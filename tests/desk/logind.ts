import { DBusError } from '@jellybrick/dbus-next';
import { startBus } from './bus.ts';
import { connectBus } from './bus-client.ts';
import { createChanges } from './changes.ts';
import type { Keeper } from './keeper.ts';

/** The login manager of the desk (org.freedesktop.login1), as far as it tells of sleep. */
export interface Logind {
  /** What an app needs in its environment to hear it. */
  env: { DBUS_SYSTEM_BUS_ADDRESS: string };
  /** Waits until an app has asked to be told before sleep. */
  waitForListener(timeoutMs: number): Promise<void>;
  suspend(): void;
  resume(): void;
  disconnect(): void;
}

const NAME = 'org.freedesktop.login1';
const MANAGER = { path: '/org/freedesktop/login1', interface: 'org.freedesktop.login1.Manager' };

/** Starts a system bus of the desk's own with a login manager on it. */
export async function startLogind(
  keeper: Keeper,
  env: NodeJS.ProcessEnv,
  folder: string,
): Promise<Logind> {
  const address = await startBus(keeper, env, folder, 'system-bus');
  const bus = await connectBus(address);
  const changes = createChanges();
  let asked = 0;
  bus.serve(MANAGER.path, MANAGER.interface, {
    methods: {
      // An inhibitor is a file descriptor, which this connection cannot pass: apps go on without.
      Inhibit: {
        reply: 'h',
        answer() {
          asked += 1;
          changes.announce();
          throw new DBusError('org.freedesktop.DBus.Error.NotSupported', 'No inhibitors here');
        },
      },
    },
  });
  await bus.own(NAME);
  const prepareForSleep = (begins: boolean) => bus.emit(MANAGER, 'PrepareForSleep', 'b', [begins]);
  return {
    env: { DBUS_SYSTEM_BUS_ADDRESS: address },
    waitForListener: async (timeoutMs) => {
      await changes.until(() => (asked > 0 ? true : undefined), timeoutMs, 'a listener for sleep');
    },
    suspend: () => prepareForSleep(true),
    resume: () => prepareForSleep(false),
    disconnect: () => bus.disconnect(),
  };
}
