import type { FileKind } from '../../../preload/contract.ts';

type OfEachKind = Readonly<Record<FileKind, string>>;

/** The words of the system's file dialog. */
export const dialogs = {
  choose: {
    key: 'Choose a private key',
    certificate: 'Choose your certificate',
    authority: 'Choose the certificate of the authority',
  } satisfies OfEachKind,
  kinds: {
    key: 'Private keys (PEM)',
    certificate: 'Certificates (PEM, PKCS#12)',
    authority: 'Certificates (PEM)',
  } satisfies OfEachKind,
  allFiles: 'All files',
};

/** What every language says in dialogs. */
export type DialogWords = typeof dialogs;
