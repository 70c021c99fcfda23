import {
  type CommandResult,
  type CommandValues,
  failure,
  type Outcome,
  type ResultCell,
  type ResultPart,
  success,
} from '../../preload/contract.ts';
import type { Field } from '../net/field.ts';
import { cellOf, type Telling } from './cells.ts';
import { asCsv, asJson } from './copies.ts';
import { isPage, nextPage } from './paging.ts';
import { type Part, partsOf, valueAt } from './parts.ts';
import type { Speech } from './speech.ts';
import type { OpenAccount, Row } from './systems.ts';

/** What a server answered to a command. */
interface Answered {
  readonly open: OpenAccount;
  readonly name: string;
  readonly row: Row;
  readonly values: CommandValues;
  readonly value: unknown;
  /** `reading`: the answer did not come, and this was found. */
  readonly by: 'answer' | 'reading';
  readonly tookMs: number;
}

/** The last answer, kept whole in here: others are handed what they look at. */
export interface Results {
  readonly keep: (answered: Answered) => CommandResult;
  /** `not-found` when the result is no longer the last one. */
  readonly rows: (question: {
    readonly resultId: string;
    readonly part: number;
    readonly from: number;
  }) => Outcome<readonly (readonly ResultCell[])[]>;
  /** Lets go of the last answer, which may be large. */
  readonly forget: () => void;
  readonly copy: (question: {
    readonly resultId: string;
    readonly form: 'json' | 'csv';
  }) => Outcome<string>;
}

interface Kept {
  readonly id: string;
  readonly field: Field;
  readonly value: unknown;
  readonly parts: readonly Part[];
  readonly telling: Telling;
}

/** How many rows are handed over at a time. */
const rowsAtOnce = 200;

/** No result yet. `nameOf` knows the users of an account by name; results are told in `speech`. */
export function createResults(
  nameOf: (accountId: string, userId: string) => string | undefined,
  speech: () => Speech,
): Results {
  let last: Kept | null = null;
  let count = 0;

  return {
    keep({ open, name, row, values, value, by, tookMs }) {
      const said = speech();
      const purpose = said.purpose(name, row.description.purpose);
      const { field, told } = readable(row, value, purpose);
      count += 1;
      const kept: Kept = {
        id: `result-${count}`,
        field,
        value: told,
        parts: partsOf(field, told, said),
        telling: { speech: said, nameOf: (userId) => nameOf(open.account.id, userId) },
      };
      last = kept;
      return {
        resultId: kept.id,
        tookMs,
        ...(by === 'reading' ? { foundDone: true } : {}),
        parts: kept.parts.map((part) => shownPart(part, kept.telling)),
        next: nextPage(row, values, value, open.system.restUrl),
      };
    },
    rows({ resultId, part: index, from }) {
      const part = last?.id === resultId ? last.parts[index] : undefined;
      if (!last || part?.kind !== 'table') return failure('not-found');
      return success(cellsOf(part, from, last.telling));
    },
    forget() {
      last = null;
    },
    copy({ resultId, form }) {
      if (last?.id !== resultId) return failure('not-found');
      const { field, value, parts } = last;
      return success(form === 'json' ? asJson(field, value) : asCsv(field, value, parts));
    },
  };
}

/** A page of a list is read as the list it holds. */
function readable(
  { description }: Row,
  value: unknown,
  purpose: string,
): { field: Field; told: unknown } {
  const { result, pages } = description;
  if (!pages || !isPage(value)) return { field: result, told: value };
  return { field: { kind: 'list', about: purpose, of: result }, told: value.rows };
}

function shownPart(part: Part, telling: Telling): ResultPart {
  if (part.kind === 'facts') {
    const { kind, title, leaves, value } = part;
    const facts = leaves.map((leaf) => ({
      title: leaf.title,
      about: leaf.label,
      value: cellOf(leaf.field, valueAt(value, leaf), telling),
    }));
    return { kind, title, facts };
  }
  const { kind, title, leaves, values } = part;
  const columns = leaves.map(({ title, label }) => ({ title, about: label }));
  return { kind, title, columns, rows: cellsOf(part, 0, telling), total: values.length };
}

function cellsOf(
  { leaves, values }: Extract<Part, { kind: 'table' }>,
  from: number,
  telling: Telling,
): readonly (readonly ResultCell[])[] {
  return values
    .slice(from, from + rowsAtOnce)
    .map((row) => leaves.map((leaf) => cellOf(leaf.field, valueAt(row, leaf), telling)));
}
