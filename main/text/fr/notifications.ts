import type { NotificationWords } from '../en/notifications.ts';
import { grammarOf } from '../grammar.ts';

const { counted, listed } = grammarOf('fr');

/** Notifications in French. */
export const notifications: NotificationWords = {
  open: 'Ouvrir',
  accept: 'Accepter',
  reject: 'Refuser',
  openInSymphony: 'Ouvrir dans Symphony',
  answerInFoyer: 'Vous pouvez répondre dans Foyer.',
  somebody: 'Quelqu’un',
  called: (name) => name,
  knocks: (who) => `${who} souhaite se connecter avec vous`,
  asked: (times) => (times > 1 ? counted(times, { other: 'demandé # fois' }) : ''),
  facts: (facts) => facts.filter((fact) => fact !== '').join(' · '),
  knockTogether: (count) =>
    counted(count, {
      one: '# personne souhaite se connecter avec vous',
      other: '# personnes souhaitent se connecter avec vous',
    }),
  names: (names, more) =>
    listed(more > 0 ? [...names, counted(more, { one: '# autre', other: '# autres' })] : names),
  failed: (answer, who) =>
    answer === 'accept'
      ? `${who}\u00a0: demande non acceptée`
      : `${who}\u00a0: demande non refusée`,
  reasons: {
    offline: 'Cet ordinateur est hors ligne. Réessayez une fois reconnecté.',
    unreachable: 'Le serveur n’a pas répondu. Réessayez dans un instant.',
    'timed-out': 'Le serveur a mis trop de temps à répondre. Réessayez dans un instant.',
    'rate-limited': 'Le serveur demande une pause. Réessayez dans une minute.',
    'server-error': 'Le serveur a rencontré un problème. Réessayez dans un instant.',
    'not-allowed': 'Votre compte ne peut pas répondre à cette demande.',
    'not-found': 'La demande n’existe plus.',
    conflict: 'La demande a changé entre-temps. Ouvrez Foyer pour la consulter.',
    'signed-out': 'Vous êtes déconnecté. Reconnectez-vous d’abord.',
    'not-signed-in': 'Vous êtes déconnecté. Reconnectez-vous d’abord.',
    'session-ended': 'Votre session a pris fin. Reconnectez-vous d’abord.',
  },
  anotherReason: 'Un problème est survenu. Ouvrez Foyer pour en savoir plus.',
};
