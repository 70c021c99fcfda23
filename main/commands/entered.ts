import type { CommandValues, PlainData } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import type { Field } from '../net/field.ts';
import { plainText } from '../people/plain-text.ts';
import type { Naming } from './naming.ts';
import type { Speech } from './speech.ts';
import type { OpenAccount, Row } from './systems.ts';

interface Entered {
  readonly open: OpenAccount;
  readonly row: Row;
  readonly values: CommandValues;
}

const mostFacts = 12;
const mostOfList = 5;
const longest = 120;

/** What a form says, a line for each entry; secrets are not told. */
export async function enteredFacts(
  { open, row, values }: Entered,
  naming: Naming,
  speech: Speech,
): Promise<readonly string[]> {
  const { words } = speech;
  const lines = await Promise.all(
    Object.entries(row.fields).map(([name, field]) => factsOf(field, values[name])),
  );
  return lines.flat().slice(0, mostFacts);

  async function factsOf(field: Field, value: PlainData | undefined): Promise<readonly string[]> {
    if (value === undefined) return [];
    if (field.kind !== 'record')
      return [words.fact(speech.sentence(field.about), await told(field, value))];
    const inside = isPlainObject(value) ? value : {};
    const facts = Object.entries(field.fields).map(([name, one]) =>
      factsOf(one, inside[name] as PlainData | undefined),
    );
    return (await Promise.all(facts)).flat();
  }

  async function told(field: Field, value: unknown): Promise<string> {
    if (field.kind === 'user') return naming.user(open, value);
    return field.kind === 'list' ? listed(field.of, value) : plainly(field, value, speech);
  }

  async function listed(of: Field, value: unknown): Promise<string> {
    const rows = Array.isArray(value) ? (value as readonly unknown[]) : [];
    const first = await Promise.all(rows.slice(0, mostOfList).map((one) => told(of, one)));
    return words.more(first, rows.length - first.length);
  }
}

function plainly(field: Field, value: unknown, { words, choice }: Speech): string {
  if (field.kind === 'yes-or-no') return value === true ? words.yes : words.no;
  if (field.kind === 'choice') return choice(String(value));
  if (field.kind === 'moment') return words.moment(Number(value));
  if (field.kind === 'text' && field.secret) return words.hidden;
  return plainText(field.kind === 'record' ? JSON.stringify(value) : String(value), longest);
}
