import type { NotificationWords } from '../en/notifications.ts';
import { grammarOf } from '../grammar.ts';

const { counted, listed } = grammarOf('de');

/** Notifications in German. */
export const notifications: NotificationWords = {
  open: 'Öffnen',
  accept: 'Annehmen',
  reject: 'Ablehnen',
  openInSymphony: 'In Symphony öffnen',
  answerInFoyer: 'Antworten können Sie in Foyer.',
  somebody: 'Jemand',
  called: (name) => name,
  knocks: (who) => `${who} möchte mit Ihnen in Kontakt treten`,
  asked: (times) => (times > 1 ? counted(times, { other: '#-mal angefragt' }) : ''),
  facts: (facts) => facts.filter((fact) => fact !== '').join(' · '),
  knockTogether: (count) =>
    counted(count, {
      one: '# Person möchte mit Ihnen in Kontakt treten',
      other: '# Personen möchten mit Ihnen in Kontakt treten',
    }),
  names: (names, more) =>
    listed(
      more > 0 ? [...names, counted(more, { one: '# weitere Person', other: '# weitere' })] : names,
    ),
  failed: (answer, who) =>
    answer === 'accept' ? `${who} wurde nicht angenommen` : `${who} wurde nicht abgelehnt`,
  reasons: {
    offline: 'Dieser Rechner ist offline. Versuchen Sie es später erneut.',
    unreachable: 'Der Server hat nicht geantwortet. Versuchen Sie es gleich noch einmal.',
    'timed-out': 'Der Server hat zu lange gebraucht. Versuchen Sie es gleich noch einmal.',
    'rate-limited': 'Der Server bittet um eine Pause. Versuchen Sie es in einer Minute erneut.',
    'server-error': 'Der Server hatte ein Problem. Versuchen Sie es gleich noch einmal.',
    'not-allowed': 'Ihr Konto darf diese Anfrage nicht beantworten.',
    'not-found': 'Die Anfrage gibt es nicht mehr.',
    conflict: 'Die Anfrage hat sich inzwischen geändert. Öffnen Sie Foyer, um sie anzusehen.',
    'signed-out': 'Sie sind abgemeldet. Melden Sie sich zuerst wieder an.',
    'not-signed-in': 'Sie sind abgemeldet. Melden Sie sich zuerst wieder an.',
    'session-ended': 'Ihre Sitzung ist beendet. Melden Sie sich zuerst wieder an.',
  },
  anotherReason: 'Etwas ist schiefgegangen. Öffnen Sie Foyer, um mehr zu erfahren.',
};
