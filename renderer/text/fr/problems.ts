import type { problems as english } from '../en/problems.ts';
import type { Translated } from '../translated.ts';
import { barriers } from './barriers.ts';
import { invitationProblems } from './invitation-problems.ts';
import { wayProblems } from './way-problems.ts';

export const problems = {
  offline: {
    happened: 'Il n’y a pas de réseau.',
    means: 'Foyer montre ce qu’il savait en dernier.',
    todo: 'Il reprend de lui-même au retour du réseau.',
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
  'sign-in-cancelled': {
    happened: 'La connexion a été annulée.',
    means: 'Rien n’a été changé.',
    todo: 'Recommencez quand vous voulez.',
  },
  'sign-in-timed-out': {
    happened: 'Personne n’est revenu du navigateur.',
    means: 'Foyer a cessé d’attendre après cinq minutes.',
    todo: 'Recommencez et terminez dans le navigateur.',
  },
  'sign-in-denied': {
    happened: 'L’accès n’a pas été accordé.',
    means: 'Quelqu’un a choisi de refuser dans le navigateur.',
    todo: 'Recommencez et acceptez, si vous voulez utiliser ce compte.',
  },
  'sign-in-state-mismatch': {
    happened: 'Le navigateur a rapporté une réponse que Foyer n’a pas demandée.',
    means:
      'Elle vient peut-être d’un essai plus ancien, ou de quelqu’un d’autre. Elle a été écartée.',
    todo: 'Recommencez, dans une seule fenêtre du navigateur.',
  },
  'sign-in-port-taken': {
    happened: 'Le port {port|de redirection} est utilisé par un autre programme.',
    means: 'Le navigateur n’a pas pu revenir à Foyer.',
    todo: 'Arrêtez ce programme, ou choisissez un autre port de redirection dans les réglages.',
  },
  'sign-in-refused': {
    happened: '{host|Le serveur} a refusé la connexion.',
    means:
      'L’ID client, le secret ou l’adresse de redirection ne correspond peut-être pas à votre inscription.',
    todo: 'Comparez-les dans les réglages, puis recommencez.',
  },
  'client-id-missing': {
    happened: 'Avaya Spaces demande un ID client.',
    means: 'Chaque organisation inscrit le sien au portail des développeurs d’Avaya.',
    todo: 'Saisissez-le dans les réglages.',
  },
  'address-invalid': {
    happened: '{address|Cette adresse} ne peut pas être utilisée.',
    means: 'Foyer ne parle qu’aux adresses https.',
    todo: 'Vérifiez comment elle est écrite.',
  },
  'refresh-refused': {
    happened: 'Votre session sur {host|Avaya Spaces} est terminée.',
    means: 'Elle a expiré, ou elle a été retirée.',
    todo: 'Reconnectez-vous.',
  },
  'session-ended': {
    happened: 'Votre session sur {host|Symphony} est terminée.',
    means: 'Les sessions ont une durée limitée.',
    todo: 'Reconnectez-vous.',
  },
  'key-file-unreadable': {
    happened: 'Le fichier de clé ne peut pas être lu.',
    means: 'Il a été déplacé, ou vous ne pouvez pas l’ouvrir.',
    todo: 'Choisissez le fichier à nouveau.',
  },
  'key-file-invalid': {
    happened: 'Ce fichier ne contient pas de clé RSA privée.',
    means: 'Foyer a besoin de la partie privée, au format PEM, sans phrase secrète.',
    todo: 'Choisissez un autre fichier.',
  },
  'key-refused': {
    happened: '{host|Symphony} a refusé la clé.',
    means: 'Elle n’est pas enregistrée pour ce nom d’utilisateur, ou elle a expiré.',
    todo: 'Vérifiez le nom d’utilisateur, ou faites enregistrer la clé par votre administrateur.',
  },
  'session-token-refused': {
    happened: '{host|Symphony} a refusé le jeton de session.',
    means: 'Il est terminé, ou il appartient à un autre pod.',
    todo: 'Collez-en un nouveau.',
  },
  'certificate-unreadable': {
    happened: '{file|Le fichier de certificat} ne peut pas être lu.',
    means: 'Il a été déplacé, ou vous ne pouvez pas l’ouvrir.',
    todo: 'Choisissez le fichier à nouveau.',
  },
  'certificate-invalid': {
    happened: '{file|Ce fichier} ne contient pas de certificat utilisable par Foyer.',
    means: 'Foyer prend les fichiers PEM, .p12 et .pfx.',
    todo: 'Choisissez un autre fichier.',
  },
  'certificate-key-missing': {
    happened: '{file|Ce fichier} ne contient pas la clé privée du certificat.',
    means: 'La clé est peut-être dans un fichier à elle.',
    todo: 'Choisissez ce fichier comme fichier de clé.',
  },
  'certificate-passphrase': {
    happened: '{file|Le fichier} ne s’ouvre pas avec cette phrase secrète.',
    means: 'Elle est peut-être mal tapée, ou elle manque.',
    todo: 'Tapez à nouveau la phrase secrète du fichier.',
  },
  'certificate-expired': {
    happened: 'Votre certificat a expiré ({date|un jour passé}).',
    means: 'Plus personne ne l’accepte, Foyer ne l’a donc pas envoyé.',
    todo: 'Demandez-en un nouveau à votre administrateur.',
  },
  'certificate-not-yet-valid': {
    happened: 'Votre certificat n’est pas encore valable ({date|un jour à venir}).',
    means: 'Il est nouveau, ou l’horloge de cet ordinateur est fausse.',
    todo: 'Vérifiez l’horloge, ou attendez ce jour.',
  },
  'certificate-refused': {
    happened: '{host|Symphony} a refusé le certificat de {name|ce nom}.',
    means:
      'Aucun utilisateur actif n’y porte ce nom, ou l’émetteur du certificat n’y est pas reconnu.',
    todo: 'Choisissez un autre certificat, ou faites enregistrer celui-ci par votre administrateur.',
  },
  'certificate-missing': {
    happened: '{host|Le serveur} n’a pas vu votre certificat.',
    means: 'Cette adresse n’en demande pas, ou un proxy l’a retenu en chemin.',
    todo: 'Vérifiez l’adresse d’authentification : elle finit souvent par « -api » et a le port 8444.',
  },
  'authority-invalid': {
    happened: '{file|Le fichier de l’autorité} ne contient pas de certificat.',
    means: 'Foyer a besoin de celui de l’autorité, au format PEM.',
    todo: 'Choisissez un autre fichier, ou aucun.',
  },
  'server-untrusted': {
    happened: 'Foyer ne fait pas confiance au certificat de {host|ce serveur}.',
    means:
      'Son autorité n’est pas connue ici, ou quelqu’un s’est mis entre les deux. Rien n’a été envoyé.',
    todo: 'Demandez à votre administrateur que cet ordinateur reconnaisse cette autorité. Si vous vous connectez par certificat, vous pouvez choisir son fichier.',
  },
  'guest-ended': {
    happened: 'Votre visite sur {host|Avaya Spaces} comme invité est terminée.',
    means: 'Elle dure un jour, et qui revient est quelqu’un de nouveau.',
    todo: 'Revenez avec votre nom.',
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
    means: 'Ce que vous aviez tapé dans un formulaire est perdu\u00a0; le reste est comme avant.',
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
  ...barriers,
  ...invitationProblems,
  ...wayProblems,
} as const satisfies Translated<'fr', typeof english>;
