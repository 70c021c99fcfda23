import type { signInProblems as english } from '../en/sign-in-problems.ts';
import type { Translated } from '../translated.ts';

export const signInProblems = {
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
} as const satisfies Translated<'fr', typeof english>;
