import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { Operation, Written } from './operation.ts';

type Question = Readonly<Record<string, unknown>>;

/** Half of a surrogate pair: no address can carry it. */
const halfLetter = /\p{Cs}/u;

/**
 * A question as its row says that it is sent. `refused` when something in it does not belong
 * there: it came from outside and goes nowhere.
 */
export function writeQuestion(row: Operation, question: Question): Outcome<Written> {
  if (row.write) return row.write(question as never);
  const path = fillPath(row.path, question);
  if (path === undefined) return failure('refused', { name: row.path });
  try {
    return success({
      path,
      query: queryOf(row.query ?? [], question),
      body: row.body?.(question as never),
    });
  } catch {
    return failure('refused', { name: row.path });
  }
}

/**
 * The path with each name in braces replaced by its word. Undefined when a word is missing, or is
 * one that addresses take for a step up or for no step at all.
 */
export function fillPath(path: string, words: Question): string | undefined {
  const steps = path.split('/').map((step) => {
    const name = /^\{(\w+)\}$/.exec(step)?.[1];
    return name === undefined ? step : stepOf(words[name]);
  });
  return steps.includes(undefined) ? undefined : steps.join('/');
}

function stepOf(word: unknown): string | undefined {
  if (word === undefined || word === null) return undefined;
  const text = String(word);
  if (text === '' || text === '.' || text === '..' || halfLetter.test(text)) return undefined;
  return encodeURIComponent(text);
}

function queryOf(names: readonly string[], question: Question): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const word = question[name];
      return word === undefined ? [] : [[name, String(word)]];
    }),
  );
}
