import type { EraseWords } from '../en/erase.ts';
import { grammarOf } from '../grammar.ts';

const { listed } = grammarOf('de');

/** The question before everything goes in German. */
export const erase: EraseWords = {
  question: 'Abmelden und alles löschen?',
  means: (accounts, folder) =>
    [
      accounts.length > 0 ? `Sie werden abgemeldet von ${listed(accounts)}.` : '',
      `Von diesem Rechner verschwindet: alles, was Foyer in Ihrem Schlüsselbund aufbewahrt; sein Ordner ${folder} mit Einstellungen, Favoriten, bekannten Personen und Protokollen; der Start beim Anmelden.`,
      'Danach beendet sich Foyer. Es bleibt installiert. Das lässt sich nicht rückgängig machen.',
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  action: 'Abmelden und löschen',
  cancel: 'Abbrechen',
};
