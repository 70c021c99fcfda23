import type { AppUpdater } from 'electron-updater';
import { failure, type Outcome, success } from '../../../preload/contract.ts';
import type { Log } from '../../net.ts';
import type { UpdateFeed } from './feed.ts';
import { givenFeed } from './given-feed.ts';
import type { PackageKind } from './package-kind.ts';
import type { Replacer } from './updates.ts';

interface Terms {
  readonly kind: PackageKind;
  readonly releases: string;
  readonly log: Log;
  /** While Foyer is built there is no file that the packaging has written; this one stands for it. */
  readonly configurationFile?: string;
  /** Told where the program is from now on, when a new version brings a name of its own. */
  readonly onMoved: (program: string) => void;
  /** Has a proxy know us on a session that is not ours. */
  readonly prepareSession: (name: string, address: string) => Promise<boolean>;
}

/** By this name electron-updater opens a session of its own. */
const itsSession = 'electron-updater';
/** So long without a byte is the end of a download. */
const stallMs = 2 * 60_000;

/**
 * electron-updater, loaded when there is something to fetch. It fetches what our own feed names, from
 * where our feed is, compares SHA-512, and on Windows and macOS the signature; what is ready is put
 * in place when Foyer ends.
 */
export async function loadReplacer(terms: Terms): Promise<Replacer> {
  const { log, releases, configurationFile } = terms;
  const { CancellationToken } = await import('electron-updater/out/types.js');
  const updater = await updaterOf(terms.kind);
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = true;
  updater.allowDowngrade = false;
  updater.disableWebInstaller = true;
  // One way, whole and compared as a whole, instead of parts put together.
  updater.disableDifferentialDownload = true;
  updater.logger = {
    info: () => undefined,
    warn: () => undefined,
    error: (said: unknown) => log('updater', { said: firstLine(said) }),
  };
  updater.on('appimage-filename-updated', terms.onMoved);
  if (configurationFile !== undefined) {
    updater.forceDevUpdateConfig = true;
    updater.updateConfigPath = configurationFile;
  }

  async function download(onPart: (percent: number) => void) {
    const token = new CancellationToken();
    let stalled = setTimeout(() => token.cancel(), stallMs);
    const onProgress = ({ percent }: { readonly percent: number }) => {
      clearTimeout(stalled);
      stalled = setTimeout(() => token.cancel(), stallMs);
      onPart(percent);
    };
    updater.on('download-progress', onProgress);
    try {
      await updater.downloadUpdate(token);
    } finally {
      updater.off('download-progress', onProgress);
      clearTimeout(stalled);
    }
  }

  return {
    async fetch(feed: UpdateFeed, onPart) {
      try {
        await terms.prepareSession(itsSession, releases);
        updater.setFeedURL({ provider: 'custom', updateProvider: givenFeed(feed, releases) });
        const found = await updater.checkForUpdates();
        if (!found?.isUpdateAvailable) return failure('not-found');
        await download(onPart);
        return success();
      } catch (error) {
        return problemOf(error, releases);
      }
    },
    // Silent: the person has said yes already. Then it comes up again.
    install: () => updater.quitAndInstall(true, true),
  };
}

async function updaterOf(kind: PackageKind): Promise<AppUpdater> {
  switch (kind) {
    case 'mac':
      return new (await import('electron-updater/out/MacUpdater.js')).MacUpdater();
    case 'nsis':
      return new (await import('electron-updater/out/NsisUpdater.js')).NsisUpdater();
    default:
      return new (await import('electron-updater/out/AppImageUpdater.js')).AppImageUpdater();
  }
}

function problemOf(error: unknown, releases: string): Outcome<never> {
  const { host } = new URL(releases);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^E(ACCES|NOSPC|PERM|ROFS)$/.test(code)) return failure('disk-refused', { reason: code });
  if (code.startsWith('ERR_')) return failure('unexpected-answer', { host, reason: code });
  return failure('unreachable', { host, reason: firstLine(error) });
}

function firstLine(said: unknown): string {
  const text = said instanceof Error ? said.message : String(said);
  return text.split('\n', 1).join('').slice(0, 200);
}
