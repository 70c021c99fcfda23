import { failure, type Outcome } from '../../preload/contract.ts';
import { ask, type Client, type Connection, createClient, type Manner } from '../net/client.ts';
import type { Values } from '../net/question.ts';
import type { SettledWrites } from '../net/settled-write.ts';
import { type NamedRow, podOperations, podRows } from './operations.ts';
import { settledWrites } from './settled.ts';

/** A pod with every operation of its API. */
export interface WholePod {
  /** Every operation by group and name: `client.admin.user.updateStatus({ userId, status })`. */
  readonly client: Client<typeof podOperations>;
  /** Every operation in the order of the document. */
  readonly rows: readonly NamedRow[];
  /**
   * Asks by name, with a question that a form filled in. `refused` (detail: path, reason) when it
   * does not fit, `not-found` when there is no such operation.
   */
  readonly ask: (name: string, question: Values, manner?: Manner) => Promise<Outcome<unknown>>;
  /** What is better asked so than by `ask`: sent once, and looked for when no answer comes. */
  readonly settled: SettledWrites;
}

/** A pod with every operation, over the same connection as the everyday client. */
export function createWholePod(connection: Connection): WholePod {
  const rows = podRows();
  const client = createClient(podOperations, connection);
  return {
    client,
    rows,
    settled: settledWrites(client),
    async ask(name, question, manner) {
      const found = rows.find((one) => one.name === name);
      if (!found) return failure('not-found', { name });
      return ask(connection, name, found.row, question, manner);
    },
  };
}
