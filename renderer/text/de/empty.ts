import type { empty as english } from '../en/empty.ts';
import type { Translated } from '../translated.ts';

export const empty = {
  'empty.no-results': 'Niemand passt zu „{query}“',
  'empty.no-results-means': 'Versuchen Sie weniger Buchstaben, Initialen wie „jd“ oder eine Firma.',
  'empty.invite-means': 'Mit einer vollständigen E-Mail-Adresse können Sie jemand Neues einladen.',
  'empty.address-means': 'Sie können diese Adresse aber in einen neuen Space einladen.',
  'empty.asking-means': 'Niemand, den Sie kennen, passt. Vielleicht steht jemand im Verzeichnis.',
  'empty.nobody': 'Noch niemand da',
  'empty.nobody-means':
    'Personen erscheinen, sobald Sie mit ihnen gesprochen oder eine Anfrage angenommen haben. Aktualisieren Sie, um noch einmal nachzusehen.',
  'empty.gathering': 'Ihre Personen werden geholt…',
  'empty.gathering-means': 'Das erste Mal dauert einen Moment. Sie können schon tippen.',
  'empty.offline': 'Sie sind offline',
  'empty.offline-means': 'Ihre Personen erscheinen, sobald das Netz wieder da ist.',
  'empty.signed-out': 'Sie sind abgemeldet',
  'empty.signed-out-means': 'Melden Sie sich unten neu an, dann sind Ihre Personen wieder da.',
  'empty.refresh': 'Aktualisieren',
} as const satisfies Translated<'de', typeof english>;
