import type { outgoing as english } from '../en/outgoing.ts';
import type { Translated } from '../translated.ts';

export const outgoing = {
  'outgoing.pending': 'Noch nicht beantwortet',
  'outgoing.declined': 'Abgelehnt',
  'outgoing.asked-first': 'angefragt {when}',
  'outgoing.declined-when': 'abgelehnt {when}',
  'outgoing.times': { one: 'einmal angefragt', other: '{count}-mal angefragt' },
  'outgoing.again': 'Erneut anfragen…',
  'outgoing.sure': '{name} hat abgelehnt. Noch einmal anfragen?',
  'outgoing.sure-yes': 'Erneut anfragen',
  'outgoing.sure-no': 'Lieber nicht',
  'outgoing.asking': 'Wird angefragt…',
  'outgoing.none': 'Keine offenen Anfragen',
  'outgoing.none-means':
    'Wenn Sie jemanden um Kontakt bitten, steht die Anfrage hier, bis sie angenommen wird. Suchen Sie eine Person und wählen Sie „Kontakt anfragen“.',
  'outgoing.no-account': 'Kein Konto, das Anfragen sendet',
  'outgoing.no-account-means':
    'Melden Sie sich bei Symphony an, dann stehen Ihre gesendeten Anfragen hier.',
  'outgoing.find': 'Jemanden suchen',
} as const satisfies Translated<'de', typeof english>;
