import type { PresenceWords } from '../en/presence.ts';

/** Our own presence in German. */
export const presence: PresenceWords = {
  heading: (name) => `Präsenz: ${name}`,
  ofAccount: (account, name) => `${account}: ${name}`,
  names: {
    available: 'Verfügbar',
    busy: 'Beschäftigt',
    'in-a-meeting': 'In einer Besprechung',
    'on-the-phone': 'Am Telefon',
    'do-not-disturb': 'Nicht stören',
    'be-right-back': 'Gleich zurück',
    away: 'Abwesend',
    'out-of-office': 'Außer Haus',
    'off-work': 'Nicht bei der Arbeit',
    offline: 'Offline',
    unknown: 'Präsenz nicht bekannt',
  },
};
