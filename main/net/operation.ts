/** Turns a body of the network into a model, or undefined when it is not one. Never throws. */
export type Model<Value> = (body: unknown) => Value | undefined;

/** What goes into a path or a query. */
export type Word = string | number | boolean;

/** One row of a system's table of operations: everything that is special about it. */
export interface Operation {
  readonly method: 'GET' | 'POST';
  /** Below the base address; a name in braces is filled from the question. */
  readonly path: string;
  /** The names of the question that go into the query, each optional. */
  readonly query?: readonly string[];
  /** Makes the JSON body; a bigint in it is written with all its digits. */
  readonly body?: (question: never) => unknown;
  readonly model: Model<unknown>;
  /** Where 204 is an answer of its own: the value is null then. */
  readonly mayBeAbsent?: true;
  /** Asked before there is a session. */
  readonly withoutSession?: true;
  readonly mostBytes?: number;
}

/** A system's operations by group and name. */
export type Operations = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

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

/** What must be said to ask for an operation: its path's names, its query's, its body's fields. */
export type Question<Row extends Operation> = {
  readonly [Name in PathNames<Row['path']>]: string;
} & { readonly [Name in QueryNames<Row>]?: Word } & BodyQuestion<Row>;

/** What an operation gives when all goes well. */
export type Answer<Row extends Operation> =
  | (Row['model'] extends Model<infer Value> ? Value : never)
  | (Row extends { mayBeAbsent: true } ? null : never);
