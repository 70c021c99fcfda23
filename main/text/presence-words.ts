import type { LanguageTag } from '../../preload/contract.ts';
import { presence as de } from './de/presence.ts';
import { presence as en, type PresenceWords } from './en/presence.ts';
import { presence as fr } from './fr/presence.ts';
import { presence as ja } from './ja/presence.ts';

/** The words for our own presence in every language. */
export const presenceWords: Readonly<Record<LanguageTag, PresenceWords>> = { en, de, fr, ja };
