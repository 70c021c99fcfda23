import type { DialogWords } from '../en/dialogs.ts';

/** Dialogs in German. */
export const dialogs: DialogWords = {
  choose: {
    key: 'Privaten Schlüssel auswählen',
    certificate: 'Ihr Zertifikat auswählen',
    authority: 'Zertifikat der Zertifizierungsstelle auswählen',
  },
  kinds: {
    key: 'Private Schlüssel (PEM)',
    certificate: 'Zertifikate (PEM, PKCS#12)',
    authority: 'Zertifikate (PEM)',
  },
  allFiles: 'Alle Dateien',
};
