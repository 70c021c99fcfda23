import type { LanguageTag } from '../../preload/contract.ts';

interface EndWords {
  readonly title: string;
  readonly means: string;
}

/** What is said in every language when Foyer cannot go on. */
export const endWords: Readonly<Record<LanguageTag, EndWords>> = {
  en: {
    title: 'Foyer has to end',
    means:
      'Something went wrong inside Foyer soon after it was started, and it cannot go on. Start it again: it will tell how to report this.',
  },
  de: {
    title: 'Foyer muss sich beenden',
    means:
      'Kurz nach dem Start ist in Foyer etwas schiefgegangen, und es kann nicht weiterlaufen. Starten Sie es noch einmal: Es sagt Ihnen dann, wie Sie das melden.',
  },
  fr: {
    title: 'Foyer doit se fermer',
    means:
      'Un problème est survenu dans Foyer peu après son démarrage et il ne peut pas continuer. Relancez-le\u00a0: il vous dira comment le signaler.',
  },
  ja: {
    title: 'Foyer を終了します',
    means:
      '起動直後に Foyer で問題が発生したため、続行できません。もう一度起動してください。報告の方法をご案内します。',
  },
};
