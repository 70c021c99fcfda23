import type { LanguageTag } from '../../preload/contract.ts';
import { commands as de } from './de/commands.ts';
import { type CommandWords, commands as en } from './en/commands.ts';
import { commands as fr } from './fr/commands.ts';
import { commands as ja } from './ja/commands.ts';

/** The words around commands in every language. */
export const commandWords: Readonly<Record<LanguageTag, CommandWords>> = { en, de, fr, ja };
