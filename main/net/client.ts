import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { Net, Reply } from '../net.ts';
import { parseJson, writeJson } from './json.ts';
import type { Answer, Operation, Operations, Question } from './operation.ts';
import { problemOfStatus } from './status.ts';

/** The headers that carry a session. */
export type SessionHeaders = Readonly<Record<string, string>>;

/** How a client gets its session, and a new one when the server refuses it. */
export interface Session {
  readonly authorize: () => Promise<Outcome<SessionHeaders>>;
  /** Told which headers were refused, so that only the first of many calls renews. */
  readonly renew: (refused: SessionHeaders) => Promise<Outcome<void>>;
}

type Ask<Row extends Operation> = (
  ...question: Record<never, never> extends Question<Row>
    ? [question?: Question<Row>]
    : [question: Question<Row>]
) => Promise<Outcome<Answer<Row>>>;

/** One function for each row of a table of operations. */
export type Client<Table extends Operations> = {
  readonly [Group in keyof Table]: {
    readonly [Name in keyof Table[Group]]: Ask<Table[Group][Name]>;
  };
};

interface Connection extends Session {
  readonly net: Net;
  /** Origin, and a path if the system has one before all of its own. */
  readonly baseUrl: string;
}

/**
 * A client that derives from its table. Each function ends in the operation's model or a problem:
 * those of `net`, those of the status, `unexpected-answer` for a body that is not the model. After
 * a 401 the session is renewed and the call repeated, once (a refused write changed nothing).
 */
export function createClient<Table extends Operations>(
  table: Table,
  connection: Connection,
): Client<Table> {
  const groups = Object.entries(table).map(([group, rows]) => [
    group,
    Object.fromEntries(
      Object.entries(rows).map(([name, row]) => [
        name,
        (question: Readonly<Record<string, unknown>> = {}) =>
          ask(connection, `${group}.${name}`, row, question),
      ]),
    ),
  ]);
  // The mapped type cannot follow Object.fromEntries; the two loops above are its definition.
  return Object.fromEntries(groups) as Client<Table>;
}

async function ask(
  connection: Connection,
  operation: string,
  row: Operation,
  question: Readonly<Record<string, unknown>>,
): Promise<Outcome<unknown>> {
  const call = prepare(connection.baseUrl, operation, row, question);
  if (!call.ok) return call;
  const send = (headers: SessionHeaders) =>
    connection.net.send({ ...call.value, headers: { ...call.value.headers, ...headers } });
  const sent = await (row.withoutSession ? send({}) : sendInSession(connection, send));
  if (!sent.ok) return sent;
  return read(sent.value, row, { operation, host: new URL(connection.baseUrl).host });
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

function prepare(
  baseUrl: string,
  operation: string,
  row: Operation,
  question: Readonly<Record<string, unknown>>,
) {
  const body = writeBody(row, question);
  if (!body.ok) return body;
  const path = row.path.replace(/\{(\w+)\}/g, (_braces, name: string) =>
    encodeURIComponent(String(question[name])),
  );
  const query = new URLSearchParams();
  for (const name of row.query ?? []) {
    if (question[name] !== undefined) query.set(name, String(question[name]));
  }
  const asked = query.size > 0 ? `?${query}` : '';
  return success({
    operation,
    method: row.method,
    url: `${baseUrl.replace(/\/+$/, '')}${path}${asked}`,
    kind: row.method === 'GET' ? ('read' as const) : ('write' as const),
    headers: {
      Accept: 'application/json',
      ...(row.method === 'POST' ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(body.value === undefined ? {} : { body: body.value }),
    ...(row.mostBytes === undefined ? {} : { mostBytes: row.mostBytes }),
  });
}

/** `refused` when an id in the question is none: it came from outside and goes nowhere. */
function writeBody(
  row: Operation,
  question: Readonly<Record<string, unknown>>,
): Outcome<string | undefined> {
  if (!row.body) return success(undefined);
  try {
    return success(writeJson(row.body(question as never)));
  } catch {
    return failure('refused', { name: row.path });
  }
}

function read(
  reply: Reply,
  row: Operation,
  facts: { host: string; operation: string },
): Outcome<unknown> {
  if (reply.status === 204 && row.mayBeAbsent) return success(null);
  if (reply.status < 200 || reply.status > 299) {
    return { ok: false, problem: problemOfStatus(reply.status, facts) };
  }
  const body = parseJson(reply.text);
  if (!body.ok) return failure('unexpected-answer', facts);
  const value = row.model(body.value);
  return value === undefined ? failure('unexpected-answer', facts) : success(value);
}
