import type { PresenceCategory } from '../../../preload/contract.ts';

/** What the tray says of our own presence. */
export const presence = {
  heading: (name: string) => `Presence: ${name}`,
  /** Where there are several accounts. */
  ofAccount: (account: string, name: string) => `${account}: ${name}`,
  names: {
    available: 'Available',
    busy: 'Busy',
    'in-a-meeting': 'In a meeting',
    'on-the-phone': 'On the phone',
    'do-not-disturb': 'Do not disturb',
    'be-right-back': 'Back soon',
    away: 'Away',
    'out-of-office': 'Out of office',
    'off-work': 'Off work',
    offline: 'Offline',
    unknown: 'Presence not known',
  } satisfies Readonly<Record<PresenceCategory, string>>,
};

/** What every language says of our own presence. */
export interface PresenceWords {
  readonly heading: (name: string) => string;
  readonly ofAccount: (account: string, name: string) => string;
  readonly names: Readonly<Record<PresenceCategory, string>>;
}
