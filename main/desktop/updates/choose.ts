import { join } from 'node:path';
import type { App } from 'electron';
import type { Log, Net } from '../../net.ts';
import { systemClock } from '../../rhythm.ts';
import type { State } from '../../state.ts';
import { type PackageKind, packageKind, packageKinds, updateWays } from './package-kind.ts';
import { feedAddress, isDecided, releasesAddress } from './releases.ts';
import { mayReplace, tracesOf } from './traces.ts';
import { createUpdates, type Updates } from './updates.ts';

interface Terms {
  readonly app: Pick<App, 'getPath' | 'isPackaged' | 'releaseSingleInstanceLock'>;
  readonly process: NodeJS.Process;
  readonly state: State;
  readonly net: Net;
  readonly log: Log;
  /** The address where releases are; pages below it may be opened. */
  readonly releases: string;
  readonly open: Parameters<typeof createUpdates>[0]['open'];
  /** Told where the program is from now on, when a new version brings a name of its own. */
  readonly onMoved: (program: string) => void;
  readonly prepareSession: (name: string, address: string) => Promise<boolean>;
}

/** Where releases are; while Foyer is built, a place of the developer's. */
export function releasesFor(isPackaged: boolean, env: NodeJS.ProcessEnv): string {
  const own = isPackaged ? undefined : env['FOYER_RELEASES'];
  return own ?? releasesAddress;
}

/** Newer versions for what this Foyer came as. */
export function chooseUpdates(terms: Terms): Updates {
  const { app, process, releases } = terms;
  const traces = tracesOf(app.isPackaged, process);
  const kind = pretended(traces.isPackaged, process.env) ?? packageKind(traces);
  const way = isDecided(releases) ? updateWays[kind] : 'elsewhere';
  return createUpdates({
    ...terms,
    clock: systemClock,
    way: way === 'itself' && !mayReplace(kind, traces) ? 'told' : way,
    feed: feedAddress(releases, process.platform, process.arch),
    async loadReplacer() {
      const { loadReplacer } = await import('./replacer.ts');
      const replacer = await loadReplacer({ ...terms, kind, ...configuration(app) });
      return {
        ...replacer,
        install() {
          // What is started next must not take us for the first one that shall come forward.
          app.releaseSingleInstanceLock();
          replacer.install();
        },
      };
    },
  });
}

/** While Foyer is built, it may be tried out as any kind of package. */
function pretended(isPackaged: boolean, env: NodeJS.ProcessEnv): PackageKind | undefined {
  const said = isPackaged ? undefined : env['FOYER_PACKAGE_KIND'];
  return packageKinds.find((kind) => kind === said);
}

function configuration(app: Pick<App, 'getPath' | 'isPackaged'>) {
  if (app.isPackaged) return {};
  return { configurationFile: join(app.getPath('userData'), 'app-update.yml') };
}
