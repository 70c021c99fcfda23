import type { LanguageTag } from '../../preload/contract.ts';

interface QuickActionWords {
  readonly launch: string;
  readonly requests: string;
}

/** What the desktop's own lists offer, as the desktop entry says it too. */
export const quickActionWords: Readonly<Record<LanguageTag, QuickActionWords>> = {
  en: { launch: 'Quick launch', requests: 'Pending requests' },
  de: { launch: 'Schnellstart', requests: 'Offene Anfragen' },
  fr: { launch: 'Lancement rapide', requests: 'Demandes en attente' },
  ja: { launch: 'クイック起動', requests: '保留中のリクエスト' },
};
