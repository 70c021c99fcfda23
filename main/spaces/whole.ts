import { failure, type Outcome } from '../../preload/contract.ts';
import { ask, type Client, type Connection, createClient, type Manner } from '../net/client.ts';
import type { Values } from '../net/question.ts';
import type { SettledWrites } from '../net/settled-write.ts';
import { type NamedRow, spacesOperations, spacesRows } from './operations.ts';
import { settledWrites } from './settled.ts';

/** Spaces with every operation. */
export interface WholeSpaces {
  /** Every operation by group and name: `client.spaces.members({ spaceId })`. */
  readonly client: Client<typeof spacesOperations>;
  readonly rows: readonly NamedRow[];
  /** Where it is: links of its lists that lead elsewhere are refused. */
  readonly restUrl: string;
  /**
   * Asks by name, with a question that a form filled in. `refused` (detail: path, reason) when it
   * does not fit, `not-found` when there is no such operation.
   */
  readonly ask: (name: string, question: Values, manner?: Manner) => Promise<Outcome<unknown>>;
  /** What is better asked so than by `ask`: sent once, and looked for when no answer comes. */
  readonly settled: SettledWrites;
}

/** Spaces with every operation, over the same connection as the everyday client. */
export function createWholeSpaces(connection: Connection): WholeSpaces {
  const rows = spacesRows();
  const client = createClient(spacesOperations, connection);
  const restUrl = connection.baseUrl;
  return {
    client,
    rows,
    restUrl,
    settled: settledWrites({ client, restUrl }),
    async ask(name, question, manner) {
      const found = rows.find((one) => one.name === name);
      if (!found) return failure('not-found', { name });
      return ask(connection, name, found.row, question, manner);
    },
  };
}
