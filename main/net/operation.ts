import type { Outcome, ProblemCode } from '../../preload/contract.ts';

/** Turns a body of the network into a model, or undefined when it is not one. Never throws. */
export interface Model<Value> {
  (body: unknown): Value | undefined;
  /** Where a body that is no model is wrong, like `rooms.3.active`; never what stands there. */
  readonly wrongAt?: (body: unknown) => string;
}

/** What goes into a path or a query. */
export type Word = string | number | boolean;

/** A question as it is sent. */
export interface Written {
  /** Below the base address, with every name in braces filled in. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body; a bigint in it is written with all its digits. Undefined: no body. */
  readonly body?: unknown;
  /** Headers of this question alone. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What must not come back in the server's own words. */
  readonly secrets?: readonly string[];
}

/** One row of a system's table of operations: everything that is special about it. */
export interface Operation {
  readonly method: 'GET' | 'POST';
  /** Below the base address; a name in braces is filled from the question. */
  readonly path: string;
  /** The names of the question that go into the query, each optional. */
  readonly query?: readonly string[];
  /** Makes the JSON body; a bigint in it is written with all its digits. */
  readonly body?: (question: never) => unknown;
  /** Checks and writes a whole question, in place of `query` and `body`. */
  readonly write?: (question: never) => Outcome<Written>;
  readonly model: Model<unknown>;
  /** The model takes the body in the pieces in which it came: whoever asks reads it elsewhere. */
  readonly unread?: true;
  /** Where 204 is an answer of its own: the value is null then. */
  readonly mayBeAbsent?: true;
  /** Asked before there is a session. */
  readonly withoutSession?: true;
  /** Whether it may be asked again after a hiccup; without it a GET may and a POST may not. */
  readonly kind?: 'read' | 'write';
  /** What the server means by 400; `conflict` unless said. */
  readonly meaningOf400?: ProblemCode;
  readonly mostBytes?: number;
}

/** A system's operations by group and name; a group may hold groups. */
export interface Operations {
  readonly [name: string]: Operation | Operations;
}

/** Whether this is a row, and not a group of rows. */
export function isOperation(entry: Operation | Operations): entry is Operation {
  return typeof entry['model'] === 'function';
}

type PathNames<Path> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathNames<Rest>
  : never;
type QueryNames<Row extends Operation> = Row extends { query: readonly (infer Name)[] }
  ? Name & string
  : never;
type BodyQuestion<Row extends Operation> = Row extends {
  body: (question: infer Question) => unknown;
}
  ? Question
  : unknown;
type WordQuestion<Row extends Operation> = {
  readonly [Name in PathNames<Row['path']>]: string;
} & { readonly [Name in QueryNames<Row>]?: Word } & BodyQuestion<Row>;

/** What must be said to ask for an operation: its path's names, its query's, its body's fields. */
export type Question<Row extends Operation> = Row extends {
  write: (question: infer Question) => unknown;
}
  ? Question
  : WordQuestion<Row>;

/** What an operation gives when all goes well. */
export type Answer<Row extends Operation> =
  | (Row['model'] extends Model<infer Value> ? Value : never)
  | (Row extends { mayBeAbsent: true } ? null : never);
