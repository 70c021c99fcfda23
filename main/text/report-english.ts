/**
 * The words of a problem report. It is in English whatever Foyer speaks: it is for whoever helps,
 * and beside these words it consists of names that programs give things.
 */
export const reportWords = {
  title: 'Foyer: report of a problem',
  made: 'Made at',
  promise:
    'Nothing in it is a sign-in, a key or a password. Names are left out; of mail addresses, the first letter is left.',
  versions: 'Versions',
  desktop: 'Desktop',
  state: 'State',
  accounts: 'Accounts',
  settings: 'Settings',
  before: 'Before this start',
  events: 'Since this start',
  none: 'none',
  unknown: 'unknown',
  chosen: 'chosen',
  notChosen: 'not chosen',
  yes: 'yes',
  no: 'no',
  managed: 'managed by the organisation',
  unexpected: 'unexpected: the last run was not ended by anybody',
  asUsual: 'as usual',
} as const;
