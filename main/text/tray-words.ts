import type { LanguageTag } from '../../preload/contract.ts';
import { tray as de } from './de/tray.ts';
import { tray as en, type TrayWords } from './en/tray.ts';
import { tray as fr } from './fr/tray.ts';
import { tray as ja } from './ja/tray.ts';

/** The words of the tray in every language. */
export const trayWords: Readonly<Record<LanguageTag, TrayWords>> = { en, de, fr, ja };
