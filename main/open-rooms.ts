import { join } from 'node:path';
import { app, type Net, session, shell } from 'electron';
import { serviceOf } from './accounts/vault-service.ts';
import type { Clipboard } from './desktop/clipboard.ts';
import type { createConfirm } from './desktop/confirm.ts';
import { readCertificateFile, readKeyFile } from './desktop/key-file.ts';
import { withoutDictionary } from './desktop/no-dictionary.ts';
import { createOutside } from './desktop/outside.ts';
import { isReleasePage } from './desktop/updates/releases.ts';
import { forkVaultProcess } from './desktop/vault-fork.ts';
import { createWaysOut } from './desktop/ways-out.ts';
import type { Ground } from './ground.ts';
import { mayOpen } from './launch/addresses.ts';
import { createRooms, type Rooms } from './rooms.ts';
import type { State } from './state.ts';
import { threadsFrom } from './thread-start.ts';

/** What the house shares with the rooms. */
interface Means {
  readonly clipboard: Clipboard;
  readonly request: Net['request'];
  /** Asks a person in the system's dialog whether that is meant. */
  readonly confirm: ReturnType<typeof createConfirm>;
  /** Where releases are: their pages may be opened. */
  readonly releases: string;
}

/** Opens the rooms with their ways out: to the network, and to other programs. */
export function openRooms(
  { state, files, lineFiles, logbook, inApp }: Ground,
  { clipboard, request, confirm, releases }: Means,
) {
  const outside = createOutside(
    shell,
    clipboard,
    (address) =>
      isReleasePage(releases, address) ||
      mayOpen(address, [
        ...originsToOpen(state),
        ...rooms.accounts.spaces().map(({ webUrl }) => webUrl),
      ]),
  );
  const waysOut = createWaysOut({
    state,
    shared: session.defaultSession,
    openSession: (name) => withoutDictionary(session.fromPartition(name, { cache: false })),
    request,
    keys: {
      load: (place) => rooms.proxyKeys.load(place),
      save: (place, credentials) => rooms.proxyKeys.save(place, credentials),
    },
  });
  const rooms: Rooms = createRooms({
    state,
    files,
    lineFiles,
    log: logbook.log,
    readKeyFile,
    readCertificateFile,
    ...waysOut,
    platform: process.platform,
    forkVault: () => forkVaultProcess(inApp('main/vault-process.cjs')),
    vaultService: serviceOf(
      app.getPath('userData'),
      join(app.getPath('appData'), app.getName()),
      process.platform,
    ),
    startThread: threadsFrom(inApp('main/thread-worker.cjs')),
    confirm,
    openOutside: outside.open,
    copyText: outside.copy,
  });
  return { rooms, outside, waysOut };
}

function originsToOpen(state: State): readonly string[] {
  const { spaces } = state.getState().settings;
  return [spaces.accountsUrl, spaces.webUrl];
}
