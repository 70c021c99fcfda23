import { grammarOf } from '../grammar.ts';

const { counted, timeOfDay } = grammarOf('en');

/** Every word of the tray's menu and tooltip. Names come from outside: the caller has cleaned them. */
export const tray = {
  open: 'Open Foyer',
  noRequests: 'Nobody is knocking',
  nameless: 'Someone without a name',
  accept: 'Accept',
  reject: 'Reject',
  openInSymphony: 'Open in Symphony',
  answering: 'Answering…',
  waitingForNetwork: 'Waiting for the network…',
  recents: 'Recent people',
  pause: 'Pause notifications',
  pauseFor: { hour: 'For an hour', tomorrow: 'Until tomorrow morning' },
  doNotDisturb: 'do not disturb',
  quiet: {
    presence: 'Do not disturb: as your presence says',
    desktop: 'Do not disturb: as your desktop is set',
  },
  resume: (until: number) => `Tell me again now (paused until ${timeOfDay(until)})`,
  newer: {
    told: (version: string) => `Version ${version} is there…`,
    ready: (version: string) => `Restart into version ${version}`,
  },
  settings: 'Settings…',
  help: 'Help',
  report: 'Report a problem…',
  quit: 'Quit Foyer',
  knocking: (count: number) =>
    count === 0
      ? 'Nobody else is knocking'
      : counted(count, { one: '# person is knocking', other: '# people are knocking' }),
  signInToProxy: 'Sign in to the proxy…',
  proxyAsks: 'the proxy asks for a name and password',
  signedOut: 'not signed in',
  signInAgain: 'sign in again',
  offline: 'offline',
  connecting: 'connecting…',
  connected: 'connected',
  /** How one account stands. */
  account: (system: string, standing: string) => `${system}: ${standing}`,
};

/** What every language says in the tray. */
export type TrayWords = typeof tray;
