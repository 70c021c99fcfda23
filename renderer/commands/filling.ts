import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CommandField, CommandForm, WrongEntry } from '../../preload/contract.ts';
import type { WordKey } from '../text/language.ts';
import type { Words } from '../text/words.ts';

/** What every entry of a form shares. */
interface Filling {
  readonly form: CommandForm;
  readonly wrongs: readonly WrongEntry[];
  /** The person tried to run it: what is missing is told, too. */
  readonly tried: boolean;
  /** Names of people who were picked, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly named: (id: string, name: string) => void;
}

/** Carries `Filling` to every entry. */
export const FillingContext = createContext<Filling | null>(null);

/** What every entry of this form shares. */
export function useFilling(): Filling {
  const filling = useContext(FillingContext);
  if (!filling) throw new Error('This entry stands outside of a form');
  return filling;
}

const reasons = {
  missing: 'commands.wrong-missing',
  'too-short': 'commands.wrong-too-short',
  'too-long': 'commands.wrong-too-long',
  'wrong-word': 'commands.wrong-word',
} as const;

const forms: Partial<Record<CommandField['kind'], WordKey>> = {
  person: 'commands.wrong-person',
  id: 'commands.wrong-id',
  whole: 'commands.wrong-whole',
  address: 'commands.wrong-address',
  moment: 'commands.wrong-moment',
};

/** What is wrong with an entry, as a sentence; null for nothing, or nothing to be told yet. */
export function wrongOf(
  { wrongs, tried }: Filling,
  { kind }: CommandField,
  path: string,
  say: Words['say'],
): string | null {
  const wrong = wrongs.find((one) => one.path === path);
  if (!wrong) return null;
  const early = wrong.reason === 'missing' || wrong.reason === 'too-short';
  if (early && !tried) return null;
  if (wrong.reason !== 'wrong-form') return say(reasons[wrong.reason]);
  return say((forms[kind] ?? 'commands.wrong-form') as 'commands.wrong-form');
}
