import type { TrayWords } from '../en/tray.ts';
import { grammarOf } from '../grammar.ts';

const { counted, timeOfDay } = grammarOf('de');

/** The tray in German. */
export const tray: TrayWords = {
  open: 'Foyer öffnen',
  noRequests: 'Niemand klopft an',
  nameless: 'Jemand ohne Namen',
  accept: 'Annehmen',
  reject: 'Ablehnen',
  openInSymphony: 'In Symphony öffnen',
  answering: 'Wird beantwortet…',
  waitingForNetwork: 'Wartet auf das Netzwerk…',
  recents: 'Zuletzt kontaktiert',
  pause: 'Benachrichtigungen pausieren',
  pauseFor: { hour: 'Für eine Stunde', tomorrow: 'Bis morgen früh' },
  doNotDisturb: 'nicht stören',
  quiet: {
    presence: 'Nicht stören: laut Ihrer Präsenz',
    desktop: 'Nicht stören: laut Ihrem Desktop',
  },
  resume: (until) => `Wieder benachrichtigen (pausiert bis ${timeOfDay(until)} Uhr)`,
  newer: {
    told: (version) => `Version ${version} ist da…`,
    ready: (version) => `Mit Version ${version} neu starten`,
  },
  settings: 'Einstellungen…',
  help: 'Hilfe',
  report: 'Problem melden…',
  quit: 'Foyer beenden',
  knocking: (count) =>
    count === 0
      ? 'Sonst klopft niemand an'
      : counted(count, { one: '# Person klopft an', other: '# Personen klopfen an' }),
  signInToProxy: 'Am Proxy anmelden…',
  proxyAsks: 'der Proxy fragt nach Name und Passwort',
  signedOut: 'nicht angemeldet',
  signInAgain: 'bitte neu anmelden',
  offline: 'offline',
  connecting: 'verbindet…',
  connected: 'verbunden',
  account: (system, standing) => `${system}: ${standing}`,
};
