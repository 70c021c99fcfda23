import type { TrayWords } from '../en/tray.ts';
import { grammarOf } from '../grammar.ts';

const { counted, timeOfDay } = grammarOf('fr');

/** The tray in French. */
export const tray: TrayWords = {
  open: 'Ouvrir Foyer',
  noRequests: 'Personne ne frappe à la porte',
  nameless: 'Quelqu’un sans nom',
  accept: 'Accepter',
  reject: 'Refuser',
  openInSymphony: 'Ouvrir dans Symphony',
  answering: 'Réponse en cours…',
  waitingForNetwork: 'En attente du réseau…',
  recents: 'Personnes récentes',
  pause: 'Suspendre les notifications',
  pauseFor: { hour: 'Pendant une heure', tomorrow: 'Jusqu’à demain matin' },
  doNotDisturb: 'ne pas déranger',
  quiet: {
    presence: 'Ne pas déranger\u00a0: selon votre présence',
    desktop: 'Ne pas déranger\u00a0: selon votre bureau',
  },
  resume: (until) => `Rétablir les notifications (suspendues jusqu’à ${timeOfDay(until)})`,
  newer: {
    told: (version) => `La version ${version} est là…`,
    ready: (version) => `Redémarrer avec la version ${version}`,
  },
  settings: 'Réglages…',
  help: 'Aide',
  report: 'Signaler un problème…',
  quit: 'Quitter Foyer',
  knocking: (count) =>
    count === 0
      ? 'Personne d’autre ne frappe à la porte'
      : counted(count, {
          one: '# personne frappe à la porte',
          other: '# personnes frappent à la porte',
        }),
  signInToProxy: 'Se connecter au proxy…',
  proxyAsks: 'le proxy demande un nom et un mot de passe',
  signedOut: 'non connecté',
  signInAgain: 'reconnectez-vous',
  offline: 'hors ligne',
  connecting: 'connexion…',
  connected: 'connecté',
  account: (system, standing) => `${system}\u00a0: ${standing}`,
};
