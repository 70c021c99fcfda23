import type { DialogWords } from '../en/dialogs.ts';

/** Dialogs in Japanese. */
export const dialogs: DialogWords = {
  choose: {
    key: '秘密鍵を選択',
    certificate: '証明書を選択',
    authority: '認証局の証明書を選択',
  },
  kinds: {
    key: '秘密鍵（PEM）',
    certificate: '証明書（PEM、PKCS#12）',
    authority: '証明書（PEM）',
  },
  allFiles: 'すべてのファイル',
};
