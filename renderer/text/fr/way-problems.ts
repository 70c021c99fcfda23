import type { wayProblems as english } from '../en/way-problems.ts';
import type { Translated } from '../translated.ts';

export const wayProblems = {
  'not-same-company': {
    happened: 'Spaces n’a pas d’espace direct entre vous et {name|cette personne}.',
    means: 'Vous n’êtes pas de la même entreprise, et n’avez jamais partagé un espace.',
    todo: 'Invitez-la dans un espace, ou prenez une autre voie.',
  },
  'not-connected': {
    happened: 'Vous n’êtes pas en connexion avec {name|cette personne} dans Symphony.',
    means: 'On peut écrire aux personnes d’autres entreprises quand elles ont accepté une demande.',
    todo: 'Demandez une connexion, ou prenez une autre voie.',
  },
  'request-pending': {
    happened: '{name|Cette personne} n’a pas encore répondu à votre demande de connexion.',
    means: 'D’ici là, Symphony n’ouvre pas de discussion entre vous.',
    todo: 'Attendez, ou prenez une autre voie.',
  },
  'request-unanswered': {
    happened: '{name|Cette personne} attend que vous acceptiez sa demande de connexion.',
    means: 'D’ici là, Symphony n’ouvre pas de discussion entre vous.',
    todo: 'Acceptez la demande, puis discutez.',
  },
  'declined-before': {
    happened: 'Une connexion avec {name|cette personne} a déjà été refusée.',
    means: 'Foyer ne demande jamais deux fois par accident. Rien n’a été envoyé.',
    todo: 'Redemandez seulement si vous êtes sûr que c’est bienvenu.',
  },
  'already-asked': {
    happened: '{name|Cette personne} a déjà votre demande de connexion.',
    means: 'Rien de plus n’a été envoyé.',
    todo: 'Attendez la réponse.',
  },
  'already-connected': {
    happened: 'Vous êtes déjà en connexion avec {name|cette personne}.',
    means: 'Rien n’a été envoyé.',
    todo: 'Écrivez-lui.',
  },
  'not-in-chat': {
    happened:
      'Ces personnes ne peuvent pas être dans une même discussion : {name|certaines} n’y sont pas joignables.',
    means: 'Une discussion demande un compte Symphony qui les connaît toutes.',
    todo: 'Créez un nouvel espace pour toutes, ou laissez-les de côté.',
  },
  'app-failed': {
    happened: 'L’application Symphony ne s’est pas ouverte.',
    means: 'Elle n’est peut-être pas installée sur cet ordinateur.',
    todo: 'Installez-la, ou prenez une autre voie.',
  },
  'presence-refused': {
    happened: 'Votre présence n’a pas été changée.',
    means: '{host|Le serveur} n’accepte pas celle-ci de Foyer.',
    todo: 'Choisissez-en une autre, ou réglez-la dans Symphony.',
  },
} as const satisfies Translated<'fr', typeof english>;
