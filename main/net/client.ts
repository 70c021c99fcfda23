import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { Call, Net, Reply } from './call.ts';
import { parseJson, writeJson } from './json.ts';
import {
  type Answer,
  isOperation,
  type Operation,
  type Operations,
  type Question,
  type Written,
} from './operation.ts';
import { isPortal, portalProblem } from './portal.ts';
import { saidBy } from './said.ts';
import { problemOfStatus } from './status.ts';
import { writeQuestion } from './write.ts';

/** The headers that carry a session. */
export type SessionHeaders = Readonly<Record<string, string>>;

/** How a client gets its session, and a new one when the server refuses it. */
export interface Session {
  readonly authorize: () => Promise<Outcome<SessionHeaders>>;
  /** Told which headers were refused, so that only the first of many calls renews. */
  readonly renew: (refused: SessionHeaders) => Promise<Outcome<void>>;
}

/** How a single call is made. */
export interface Manner {
  /** Ends the call early, as `unreachable` with the reason `aborted`. */
  readonly signal?: AbortSignal;
}

type Ask<Row extends Operation> = (
  ...question: Record<never, never> extends Question<Row>
    ? [question?: Question<Row>, manner?: Manner]
    : [question: Question<Row>, manner?: Manner]
) => Promise<Outcome<Answer<Row>>>;

/** One function for each row of a table of operations, in the groups of the table. */
export type Client<Table extends Operations> = {
  readonly [Name in keyof Table]: Table[Name] extends Operation
    ? Ask<Table[Name]>
    : Table[Name] extends Operations
      ? Client<Table[Name]>
      : never;
};

/** The server that a client asks. */
export interface Connection extends Session {
  readonly net: Net;
  /** Origin, and a path if the system has one before all of its own. */
  readonly baseUrl: string;
}

/**
 * A client that derives from its table. Each function ends in the operation's model or a problem:
 * those of `net`, those of the status (detail: status, said), `refused` for a question that cannot
 * be sent, `unexpected-answer` (detail: path) for a body that is not the model. After a 401 the
 * session is renewed and the call repeated, once (a refused write changed nothing).
 */
export function createClient<Table extends Operations>(
  table: Table,
  connection: Connection,
): Client<Table> {
  // The mapped type cannot follow Object.fromEntries; the loop of `functionsOf` is its definition.
  return functionsOf(table, connection, '') as Client<Table>;
}

function functionsOf(table: Operations, connection: Connection, above: string): object {
  return Object.fromEntries(
    Object.entries(table).map(([name, entry]) => [
      name,
      isOperation(entry)
        ? (question: Readonly<Record<string, unknown>> = {}, manner: Manner = {}) =>
            ask(connection, `${above}${name}`, entry, question, manner)
        : functionsOf(entry, connection, `${above}${name}.`),
    ]),
  );
}

/** Asks for one operation by its row, as the functions of a client do. */
export async function ask(
  connection: Connection,
  operation: string,
  row: Operation,
  question: Readonly<Record<string, unknown>>,
  manner: Manner = {},
): Promise<Outcome<unknown>> {
  const written = writeQuestion(row, question);
  if (!written.ok) return written;
  const call = { ...callOf(connection.baseUrl, operation, row, written.value), ...manner };
  const secrets = [...(written.value.secrets ?? [])];
  const send = (headers: SessionHeaders) => {
    secrets.push(...Object.values(headers).flatMap((header) => [header, ...header.split(' ')]));
    return connection.net.send({ ...call, headers: { ...call.headers, ...headers } });
  };
  const sent = await (row.withoutSession ? send({}) : sendInSession(connection, send));
  if (!sent.ok) return sent;
  return read(sent.value, row, { operation, host: new URL(connection.baseUrl).host }, secrets);
}

async function sendInSession(
  session: Session,
  send: (headers: SessionHeaders) => Promise<Outcome<Reply>>,
): Promise<Outcome<Reply>> {
  const headers = await session.authorize();
  if (!headers.ok) return headers;
  const sent = await send(headers.value);
  if (!sent.ok || sent.value.status !== 401) return sent;
  const renewed = await session.renew(headers.value);
  if (!renewed.ok) return renewed;
  const fresh = await session.authorize();
  return fresh.ok ? send(fresh.value) : fresh;
}

function callOf(baseUrl: string, operation: string, row: Operation, written: Written) {
  const query = new URLSearchParams(written.query);
  const asked = query.size > 0 ? `?${query}` : '';
  return {
    operation,
    method: row.method,
    url: `${baseUrl.replace(/\/+$/, '')}${written.path}${asked}`,
    kind: row.kind ?? (row.method === 'GET' ? 'read' : 'write'),
    headers: {
      Accept: 'application/json',
      ...(row.method === 'POST' ? { 'Content-Type': 'application/json' } : {}),
      ...written.headers,
    },
    ...(written.body === undefined ? {} : { body: writeJson(written.body) }),
    ...(row.mostBytes === undefined ? {} : { mostBytes: row.mostBytes }),
    ...(row.unread ? { unread: row.unread } : {}),
  } satisfies Call;
}

function read(
  reply: Reply,
  row: Operation,
  facts: { readonly host: string; readonly operation: string },
  secrets: readonly string[],
): Outcome<unknown> {
  if (reply.status === 204 && row.mayBeAbsent) return success(null);
  if (isPortal(reply) && !row.unread) return { ok: false, problem: portalProblem(facts) };
  if (reply.status < 200 || reply.status > 299) {
    // Whoever signs in sends a secret that is not among those we know by name.
    const said = row.withoutSession ? undefined : saidBy(reply.text, secrets);
    const refusal = said === undefined ? facts : { ...facts, said };
    return { ok: false, problem: problemOfStatus(reply.status, refusal, row.meaningOf400) };
  }
  const body = row.unread ? success<unknown>(reply.pieces) : parseJson(reply.text);
  if (!body.ok) return failure('unexpected-answer', { ...facts, reason: 'not-json' });
  const value = row.model(body.value);
  if (value !== undefined) return success(value);
  const path = row.model.wrongAt?.(body.value) ?? '';
  return failure('unexpected-answer', path === '' ? facts : { ...facts, path });
}
