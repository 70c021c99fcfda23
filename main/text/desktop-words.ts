import type { LanguageTag } from '../../preload/contract.ts';

/** What the desktop's own lists say of Foyer; they are shown in the desktop's own language. */
export const desktopWords: { readonly comment: Readonly<Record<LanguageTag, string>> } = {
  comment: {
    en: 'Who is in, take me to them, and who is knocking',
    de: 'Wer da ist, der schnellste Weg dorthin und wer anklopft',
    fr: 'Qui est là, comment le joindre et qui frappe à la porte',
    ja: '在席確認、すばやい連絡、接続リクエストへの応答',
  },
};
