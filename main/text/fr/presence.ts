import type { PresenceWords } from '../en/presence.ts';

/** Our own presence in French. */
export const presence: PresenceWords = {
  heading: (name) => `Présence\u00a0: ${name}`,
  ofAccount: (account, name) => `${account}\u00a0: ${name}`,
  names: {
    available: 'Disponible',
    busy: 'Occupé',
    'in-a-meeting': 'En réunion',
    'on-the-phone': 'Au téléphone',
    'do-not-disturb': 'Ne pas déranger',
    'be-right-back': 'De retour bientôt',
    away: 'Absent',
    'out-of-office': 'Absent du bureau',
    'off-work': 'Ne travaille pas',
    offline: 'Hors ligne',
    unknown: 'Présence inconnue',
  },
};
