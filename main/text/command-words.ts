/** The words of the question that is asked before something is changed. Names are cleaned before. */
export const commandWords = {
  cancel: 'Cancel',
  named: (name: string) => `“${name}”`,
  fact: (label: string, value: string) => `${label}: ${value}`,
  yes: 'yes',
  no: 'no',
  hidden: 'hidden',
  more: (values: readonly string[], more: number) =>
    more > 0 ? `${values.join(', ')} and ${more} more` : values.join(', '),
  where: (host: string, name: string) =>
    name === '' ? `On ${host}.` : `On ${host}, in the name of ${name}.`,
  /** Any operation, by its purpose. */
  really: (purpose: string) => `${purpose}?`,

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
} as const;
