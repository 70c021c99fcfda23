/** The words of the system's file dialog. */
export const words = {
  chooseKeyFile: 'Choose the private key of your Symphony user',
  keyFiles: 'Private keys (PEM)',
  allFiles: 'All files',
} as const;
