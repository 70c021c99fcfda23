import { grammarOf } from '../grammar.ts';

const { listed } = grammarOf('en');

/** The words of the question before everything goes. Names are cleaned before. */
export const erase = {
  question: 'Sign out and erase everything?',
  means: (accounts: readonly string[], folder: string) =>
    [
      accounts.length > 0 ? `You are signed out of ${listed(accounts)}.` : '',
      `Removed from this computer: everything that Foyer keeps in your keychain; its folder ${folder} with settings, favourites, known people and logs; and the start at login.`,
      'Foyer then quits. It stays installed. This cannot be taken back.',
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  action: 'Sign out and erase',
  cancel: 'Cancel',
};

/** What every language asks before everything goes. */
export type EraseWords = typeof erase;
