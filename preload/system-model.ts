/** The two messaging systems. */
export type SystemName = 'symphony' | 'spaces';

export const presenceCategories = [
  'available',
  'busy',
  'in-a-meeting',
  'on-the-phone',
  'do-not-disturb',
  'be-right-back',
  'away',
  'out-of-office',
  'off-work',
  'offline',
  'unknown',
] as const;

/** What a person is doing. `unknown` is a category the server named and we do not know: neutral. */
export type PresenceCategory = (typeof presenceCategories)[number];
