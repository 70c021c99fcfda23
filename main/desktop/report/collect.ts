import { readFile } from 'node:fs/promises';
import { arch, release, type } from 'node:os';
import type { AppState, Outcome } from '../../../preload/contract.ts';
import { reportWords as words } from '../../text/report-english.ts';
import type { Logbook } from '../log.ts';
import type { SessionBus } from '../notifications/session-bus.ts';
import { earlierLines } from './earlier-lines.ts';
import type { Fact, Facts } from './facts.ts';

/** Where the facts of a report come from. */
export interface Sources {
  readonly about: AppState['about'];
  readonly lastEnd: Facts['lastEnd'];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly isPackaged: boolean;
  readonly logbook: Pick<Logbook, 'lines' | 'written'>;
  readonly logPaths: readonly string[];
  readonly process: Pick<NodeJS.Process, 'platform' | 'env' | 'versions' | 'uptime'>;
  /** Width, height and scale factor of each screen. */
  readonly screens: () => readonly string[];
  readonly connectBus: () => Promise<Outcome<SessionBus>>;
}

/** Collects what only Electron and the desktop know. */
export async function collectFacts(sources: Sources): Promise<Facts> {
  const { logbook, lastEnd } = sources;
  await logbook.written();
  const [system, notifications, before] = await Promise.all([
    systemName(sources),
    notificationServer(sources),
    earlierLines(sources.logPaths, sources.startedAt),
  ]);
  return {
    versions: [...versions(sources), ['system', system]],
    desktop: [...surroundings(sources), ['notifications', notifications]],
    lastEnd,
    before,
    events: logbook.lines(),
  };
}

function versions({ about, process, isPackaged }: Sources): readonly Fact[] {
  const { electron = words.unknown, chrome = words.unknown, node } = process.versions;
  const meant = about.meantFor === undefined ? '' : `, meant for ${about.meantFor}`;
  const installed = isPackaged ? 'installed' : 'from its source';
  return [
    ['Foyer', about.version],
    ['package', process.env['APPIMAGE'] ? 'AppImage' : installed],
    ['Electron', `${electron}${meant}`],
    ['Chromium', chrome],
    ['Node', node],
  ];
}

function surroundings({ process, screens }: Sources): readonly Fact[] {
  const { env } = process;
  const named = (name: string): Fact => [name, env[name] ?? words.none];
  const ofLinux = [named('XDG_CURRENT_DESKTOP'), named('XDG_SESSION_TYPE')];
  return [
    ...(process.platform === 'linux' ? ofLinux : []),
    ['screens', screens().join(', ')],
    ['minutes since the start', Math.round(process.uptime() / 60)],
  ];
}

async function systemName({ process }: Sources): Promise<string> {
  const kernel = `${type()} ${release()} ${arch()}`;
  if (process.platform !== 'linux') return kernel;
  const about = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const [, name] = /^PRETTY_NAME="?([^"\n]*)/m.exec(about) ?? [];
  return name === undefined ? kernel : `${name}, ${kernel}`;
}

const notifications = 'org.freedesktop.Notifications';
const address = {
  destination: notifications,
  path: '/org/freedesktop/Notifications',
  interface: notifications,
} as const;

async function notificationServer({ process, connectBus }: Sources): Promise<string> {
  if (process.platform !== 'linux') return 'those of the system';
  const bus = await connectBus();
  if (!bus.ok) return words.none;
  const { call, disconnect } = bus.value;
  const [server, abilities] = await Promise.all([
    call({ ...address, member: 'GetServerInformation' }),
    call({ ...address, member: 'GetCapabilities' }),
  ]);
  disconnect();
  if (!server.ok) return words.none;
  const can = abilities.ok ? [abilities.value[0]].flat().join(', ') : words.unknown;
  return `${server.value.join(' ')}; ${can}`;
}
