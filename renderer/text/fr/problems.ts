import type { problems as english } from '../en/problems.ts';
import type { Translated } from '../translated.ts';
import { barriers } from './barriers.ts';
import { invitationProblems } from './invitation-problems.ts';
import { signInProblems } from './sign-in-problems.ts';
import { wayProblems } from './way-problems.ts';

export const problems = {
  offline: {
    happened: 'Il n’y a pas de réseau.',
    means: 'Rien ne peut être reçu ni envoyé.',
    todo: 'Au retour du réseau, les comptes reprennent d’eux-mêmes\u00a0; pour le reste, réessayez.',
  },
  unreachable: {
    happened: 'Foyer ne peut pas joindre {host|le serveur}.',
    means:
      'L’adresse est peut-être fausse, ou quelque chose fait obstacle ({reason|aucune raison donnée}).',
    todo: 'Vérifiez l’adresse, votre VPN et votre proxy. Foyer continue d’essayer.',
  },
  'timed-out': {
    happened: '{host|Le serveur} n’a pas répondu à temps.',
    means: 'Il est peut-être lent ou surchargé.',
    todo: 'Réessayez dans un instant.',
  },
  'rate-limited': {
    happened: '{host|Le serveur} demande à Foyer de ralentir.',
    means: 'Trop de questions ont été posées en peu de temps.',
    todo: 'Attendez une minute, puis réessayez.',
  },
  'too-large': {
    happened: 'La réponse de {host|ce serveur} était trop grande.',
    means: 'Foyer a cessé de la lire pour rester réactif.',
    todo: 'Réessayez. Si cela persiste, prévenez votre administrateur.',
  },
  'unexpected-answer': {
    happened: 'Foyer n’a pas compris la réponse de {host|ce serveur}.',
    means: 'Un autre programme a peut-être répondu, comme la page d’accueil d’un réseau.',
    todo: 'Vérifiez l’adresse dans les réglages, puis réessayez.',
  },
  'server-error': {
    happened: '{host|Le serveur} a échoué ({status|aucun statut donné}).',
    means: 'La faute est de son côté.',
    todo: 'Réessayez plus tard.',
  },
  'not-allowed': {
    happened: '{host|Le serveur} ne permet pas cela.',
    means: 'Votre compte n’en a pas le droit.',
    todo: 'Demandez à votre administrateur, ou prenez un autre compte.',
  },
  'not-found': {
    happened: '{name|Ce que vous demandez} n’est plus là.',
    means: 'Cela a été supprimé ou déplacé.',
    todo: 'Actualisez la liste.',
  },
  conflict: {
    happened: 'Cela a déjà été changé ailleurs.',
    means: 'Un autre appareil a peut-être été plus rapide.',
    todo: 'Actualisez pour voir où cela en est.',
  },
  'not-accepted': {
    happened: '{host|Le serveur} n’a pas accepté cela.',
    means: 'Quelque chose n’y convient pas, et rien n’a été changé.',
    todo: 'Vérifiez votre saisie, puis réessayez.',
  },
  'signed-out': {
    happened: 'Vous êtes déconnecté.',
    means: 'Foyer ne peut rien demander en votre nom.',
    todo: 'Reconnectez-vous.',
  },
  'not-signed-in': {
    happened: 'Vous n’êtes pas encore connecté.',
    means: 'Cela demande un compte.',
    todo: 'Connectez-vous d’abord.',
  },
  'no-way': {
    happened: 'Aucune voie ne mène à {name|cette personne} depuis ici.',
    means: 'Vous n’avez ni entreprise, ni espace, ni connexion en commun.',
    todo: 'Demandez une connexion, ou écrivez un e-mail.',
  },
  'browser-failed': {
    happened: 'Votre navigateur ne s’est pas ouvert.',
    means: 'Le système a refusé de le lancer.',
    todo: 'Copiez le lien et ouvrez-le vous-même.',
  },
  'keychain-missing': {
    happened: 'Votre session n’est plus dans le trousseau.',
    means: 'Quelqu’un l’en a retirée, ou le trousseau a été remplacé.',
    todo: 'Reconnectez-vous.',
  },
  'keychain-locked': {
    happened: 'Votre trousseau est verrouillé.',
    means:
      'Foyer ne peut ni lire ni garder de connexion. Ce que vous faites maintenant dure jusqu’à sa fermeture.',
    todo: 'Déverrouillez le trousseau, puis réessayez.',
  },
  'keychain-unavailable': {
    happened: 'Il n’y a pas de trousseau sur ce système.',
    means:
      'Foyer n’écrit aucun secret dans un fichier. Les connexions durent jusqu’à sa fermeture.',
    todo: 'Démarrez ou installez un trousseau, puis réessayez.',
  },
  'shortcut-taken': {
    happened: '{accelerator|Ce raccourci} appartient à une autre application.',
    means: 'Le raccourci reste tel qu’il était.',
    todo: 'Choisissez d’autres touches.',
  },
  'shortcut-invalid': {
    happened: '{accelerator|Ceci} ne peut pas être un raccourci.',
    means: 'Le raccourci reste tel qu’il était.',
    todo: 'Prenez Ctrl, Alt ou Super avec une autre touche.',
  },
  'file-broken': {
    happened:
      '{name|Un fichier de Foyer} n’a pas pu être lu, et est gardé sous {aside|une copie à côté}.',
    means: 'Ce qui a pu être lu est valable ; le reste est comme au premier lancement.',
    todo: 'Réglez-le à nouveau, ou réparez la copie et remettez-la pendant que Foyer est fermé.',
  },
  'window-broke': {
    happened: 'La fenêtre de Foyer a planté et a été reconstruite.',
    means:
      'Tout est comme avant, sauf les secrets et le formulaire d’une commande, de nouveau vides.',
    todo: 'Si cela se reproduit, signalez-le.',
  },
  'report-not-saved': {
    happened:
      '{file|Le rapport} n’a pas pu être enregistré à cet endroit ({reason|sans raison indiquée}).',
    means: 'Le disque est peut-être plein, ou ce dossier vous est fermé.',
    todo: 'Choisissez un autre dossier, ou copiez le texte.',
  },
  'setting-managed': {
    happened: 'Ce réglage est géré par votre organisation.',
    means: 'Foyer suit ici la politique de vos administrateurs.',
    todo: 'Demandez à votre administrateur de le changer.',
  },
  'disk-refused': {
    happened: 'Foyer n’a pas pu écrire dans son dossier.',
    means:
      'Le disque est peut-être plein ou protégé. Ce changement sera perdu à la fermeture de Foyer.',
    todo: 'Faites de la place, puis réessayez.',
  },
  refused: {
    happened: 'Foyer a refusé cette saisie.',
    means: 'Elle est trop longue, ou elle contient quelque chose qui n’a rien à y faire.',
    todo: 'Vérifiez ce que vous avez tapé.',
  },
  cancelled: {
    happened: 'Vous avez annulé.',
    means: 'Foyer n’attend plus {host|le serveur}.',
    todo: 'Recommencez quand vous voulez.',
  },
  'not-confirmed': {
    happened: 'Rien n’a été envoyé.',
    means: 'Il faut d’abord confirmer.',
    todo: 'Confirmez, si vous êtes sûr.',
  },
  'done-unknown': {
    happened: 'Foyer ne sait pas si {host|le serveur} l’a fait.',
    means: 'Aucune réponse claire n’est venue. C’est peut-être fait.',
    todo: 'Vérifiez avant de réessayer.',
  },
  'ended-unexpectedly': {
    happened: 'Foyer s’est arrêté de façon inattendue la dernière fois.',
    means: 'Ce que vous aviez choisi et envoyé est gardé ; les formulaires ouverts ne le sont pas.',
    todo: 'Si cela se reproduit, signalez-le.',
  },
  internal: {
    happened: 'Quelque chose a mal tourné dans Foyer.',
    means: 'C’est notre faute. Elle est notée dans le journal, sans vos données.',
    todo: 'Réessayez. Si cela persiste, signalez-le.',
  },
  ...signInProblems,
  ...barriers,
  ...invitationProblems,
  ...wayProblems,
} as const satisfies Translated<'fr', typeof english>;
