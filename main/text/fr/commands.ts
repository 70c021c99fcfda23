import type { CommandWords } from '../en/commands.ts';
import { grammarOf } from '../grammar.ts';

const { counted, dateAndTime, listed } = grammarOf('fr');

/** The words around commands in French. Purposes begin with what is done: `Créer un salon`. */
export const commands: CommandWords = {
  cancel: 'Annuler',
  named: (name) => `«\u00a0${name}\u00a0»`,
  fact: (label, value) => `${label}\u00a0: ${value}`,
  yes: 'oui',
  no: 'non',
  hidden: 'masqué',
  moment: dateAndTime,
  more: (values, more) =>
    listed(more > 0 ? [...values, counted(more, { one: '# autre', other: '# autres' })] : values),
  where: (host, name) => (name === '' ? `Sur ${host}.` : `Sur ${host}, au nom de ${name}.`),
  really: (purpose) => `${purpose}\u00a0?`,
  goOn: (purpose) => purpose.split(/[\s,]/, 1).join(''),

  deactivateRoom: (room) => `Désactiver le salon ${room}\u00a0?`,
  deactivateRoomMeans:
    'Il se ferme pour tout le monde\u00a0: personne ne peut y écrire, y entrer ni en sortir.',
  activateRoom: (room) => `Réactiver le salon ${room}\u00a0?`,
  deactivateUser: (user) => `Désactiver le compte de ${user}\u00a0?`,
  deactivateUserMeans: 'Cette personne est déconnectée partout et ne peut plus se connecter.',
  activateUser: (user) => `Autoriser de nouveau ${user} à se connecter\u00a0?`,
  deleteCertificate: (certificate) => `Supprimer le certificat ${certificate}\u00a0?`,
  deleteCertificateMeans:
    'Tout ce qui se connecte avec lui, ou avec un certificat qu’il garantit, n’a plus accès.',
  suppressMessage: (message) => `Masquer le message ${message} pour tout le monde\u00a0?`,
  suppressMessageMeans: 'Plus personne ne peut le lire. Cette action est irréversible.',

  deactivate: 'Désactiver',
  activate: 'Réactiver',
  remove: 'Supprimer',
  suppress: 'Masquer',

  typed: {
    deactivate: 'désactiver',
    delete: 'supprimer',
    suppress: 'masquer',
    confirm: 'confirmer',
  },
};
