import type { DialogWords } from '../en/dialogs.ts';

/** Dialogs in French. */
export const dialogs: DialogWords = {
  choose: {
    key: 'Choisir une clé privée',
    certificate: 'Choisir votre certificat',
    authority: 'Choisir le certificat de l’autorité',
  },
  kinds: {
    key: 'Clés privées (PEM)',
    certificate: 'Certificats (PEM, PKCS#12)',
    authority: 'Certificats (PEM)',
  },
  allFiles: 'Tous les fichiers',
};
