import { grammarOf } from '../grammar.ts';

const { counted, dateAndTime, listed } = grammarOf('en');

/** The words of the question that is asked before something is changed. Names are cleaned before. */
export const commands = {
  cancel: 'Cancel',
  named: (name: string) => `“${name}”`,
  fact: (label: string, value: string) => `${label}: ${value}`,
  yes: 'yes',
  no: 'no',
  hidden: 'hidden',
  moment: dateAndTime,
  more: (values: readonly string[], more: number) =>
    listed(more > 0 ? [...values, counted(more, { other: '# more' })] : values),
  where: (host: string, name: string) =>
    name === '' ? `On ${host}.` : `On ${host}, in the name of ${name}.`,
  /** Any operation, by its purpose, and what its button says. */
  really: (purpose: string) => `${purpose}?`,
  goOn: (purpose: string) => purpose.split(/[\s,]/, 1).join(''),

  deactivateRoom: (room: string) => `Deactivate the room ${room}?`,
  deactivateRoomMeans: 'It closes for everyone: nobody can write in it, join it or leave it.',
  activateRoom: (room: string) => `Take up the room ${room} again?`,
  deactivateUser: (user: string) => `Deactivate the account of ${user}?`,
  deactivateUserMeans: 'They are signed out everywhere and cannot sign in again.',
  activateUser: (user: string) => `Let ${user} sign in again?`,
  deleteCertificate: (certificate: string) => `Delete the certificate ${certificate}?`,
  deleteCertificateMeans:
    'Whatever signs in with it, or with one that it vouches for, is shut out.',
  suppressMessage: (message: string) => `Suppress the message ${message} for everyone?`,
  suppressMessageMeans: 'Nobody can read it any more. This cannot be taken back.',

  deactivate: 'Deactivate',
  activate: 'Take up again',
  remove: 'Delete',
  suppress: 'Suppress',

  /** What has to be typed before something is destroyed, in small letters. */
  typed: {
    deactivate: 'deactivate',
    delete: 'delete',
    suppress: 'suppress',
    confirm: 'confirm',
  },
};

/** What every language says around commands. */
export type CommandWords = typeof commands;
