import type { LanguageTag } from '../../preload/contract.ts';
import { groups as de } from './de/groups.ts';
import { groups as en, type GroupWords } from './en/groups.ts';
import { groups as fr } from './fr/groups.ts';
import { groups as ja } from './ja/groups.ts';

/** What the groups of operations are called in every language. */
export const groupWords: Readonly<Record<LanguageTag, GroupWords>> = { en, de, fr, ja };
