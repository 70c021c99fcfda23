/** The words of the system's file dialog. */
export const words = {
  choose: {
    key: 'Choose a private key',
    certificate: 'Choose your certificate',
    authority: 'Choose the certificate of the authority',
  },
  kinds: {
    key: 'Private keys (PEM)',
    certificate: 'Certificates (PEM, PKCS#12)',
    authority: 'Certificates (PEM)',
  },
  allFiles: 'All files',
} as const;
