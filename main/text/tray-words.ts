const timeOfDay = new Intl.DateTimeFormat('en', { timeStyle: 'short' });

/** Every word of the tray's menu and tooltip. Names come from outside: the caller has cleaned them. */
export const trayWords = {
  open: 'Open Foyer',
  noRequests: 'Nobody is knocking',
  accept: 'Accept',
  reject: 'Reject',
  openInSymphony: 'Open in Symphony',
  answering: 'Answering…',
  waitingForNetwork: 'Waiting for the network…',
  recents: 'Recent people',
  pause: 'Pause notifications',
  pauseFor: { hour: 'For an hour', tomorrow: 'Until tomorrow morning' },
  resume: (until: number) => `Tell me again now (paused until ${timeOfDay.format(until)})`,
  settings: 'Settings…',
  quit: 'Quit Foyer',
  knocking: (count: number) => {
    if (count === 0) return 'Nobody else is knocking';
    return count === 1 ? '1 person is knocking' : `${count} people are knocking`;
  },
  signedOut: 'not signed in',
  signInAgain: 'sign in again',
  offline: 'offline',
  connecting: 'connecting…',
  connected: 'connected',
  tooltip: (parts: readonly string[]) => ['Foyer', ...parts].join(' · '),
} as const;
