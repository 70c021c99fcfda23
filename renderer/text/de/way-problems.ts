import type { wayProblems as english } from '../en/way-problems.ts';
import type { Translated } from '../translated.ts';

export const wayProblems = {
  'not-same-company': {
    happened: 'Spaces hat keinen Direkt-Space für Sie und {name|diese Person}.',
    means: 'Sie gehören nicht zur selben Firma und waren nie in einem gemeinsamen Space.',
    todo: 'Laden Sie sie in einen Space ein, oder gehen Sie einen anderen Weg.',
  },
  'not-connected': {
    happened: 'Sie haben in Symphony keinen Kontakt mit {name|dieser Person}.',
    means:
      'Personen anderer Firmen können Sie schreiben, sobald sie eine Anfrage angenommen haben.',
    todo: 'Fragen Sie Kontakt an, oder gehen Sie einen anderen Weg.',
  },
  'request-pending': {
    happened: '{name|Diese Person} hat Ihre Kontaktanfrage noch nicht beantwortet.',
    means: 'Bis dahin öffnet Symphony keinen Chat zwischen Ihnen.',
    todo: 'Warten Sie, oder gehen Sie einen anderen Weg.',
  },
  'request-unanswered': {
    happened: '{name|Diese Person} wartet, dass Sie ihre Kontaktanfrage annehmen.',
    means: 'Bis dahin öffnet Symphony keinen Chat zwischen Ihnen.',
    todo: 'Nehmen Sie die Anfrage an, und chatten Sie dann.',
  },
  'declined-before': {
    happened: 'Ein Kontakt mit {name|dieser Person} wurde schon einmal abgelehnt.',
    means: 'Foyer fragt niemanden aus Versehen zweimal. Es wurde nichts gesendet.',
    todo: 'Fragen Sie nur erneut an, wenn Sie sicher sind, dass es willkommen ist.',
  },
  'already-asked': {
    happened: '{name|Diese Person} hat Ihre Kontaktanfrage schon.',
    means: 'Es wurde nichts weiter gesendet.',
    todo: 'Warten Sie auf die Antwort.',
  },
  'already-connected': {
    happened: 'Sie sind mit {name|dieser Person} schon in Kontakt.',
    means: 'Es wurde nichts gesendet.',
    todo: 'Schreiben Sie einfach.',
  },
  'not-in-chat': {
    happened:
      'Diese Personen können nicht in einem Chat sein: {name|einige davon} sind dort nicht erreichbar.',
    means: 'Ein Chat braucht ein Symphony-Konto, das alle kennt.',
    todo: 'Legen Sie einen neuen Space für alle an, oder lassen Sie sie weg.',
  },
  'app-failed': {
    happened: 'Die Symphony-App hat sich nicht geöffnet.',
    means: 'Sie ist auf diesem Rechner vielleicht nicht installiert.',
    todo: 'Installieren Sie sie, oder gehen Sie einen anderen Weg.',
  },
  'presence-refused': {
    happened: 'Ihre Präsenz wurde nicht geändert.',
    means: '{host|Der Server} nimmt diese von Foyer nicht an.',
    todo: 'Wählen Sie eine andere, oder stellen Sie sie in Symphony selbst ein.',
  },
} as const satisfies Translated<'de', typeof english>;
