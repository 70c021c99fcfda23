import type { Session } from 'electron';

/**
 * Every session of Chromium fetches a dictionary from a server of Google's for the language of the
 * system, also where no page has its spelling checked
 * (https://www.electronjs.org/docs/latest/tutorial/spellchecker). Foyer talks with its two systems
 * alone. Works as long as it comes before anything else is done with the session.
 */
export function withoutDictionary(session: Session): Session {
  session.setSpellCheckerLanguages([]);
  return session;
}
