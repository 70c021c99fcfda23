import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { Field, Fields, ListField, RecordField } from '../net/field.ts';
import { modelOfField } from '../net/field-schema.ts';
import type { AskedFields, Told } from '../net/field-value.ts';
import { bodyOf, secretsIn, wireName, wordOf } from '../net/field-wire.ts';
import type { Model, Operation, Written } from '../net/operation.ts';
import { type Checked, checkOf, type Values } from '../net/question.ts';
import { fillPath } from '../net/write.ts';

/** What an operation does to the pod. */
type Effect = 'reads' | 'changes' | 'destroys';

/** Who may ask, as far as that is written anywhere. */
type Caller = 'anyone' | 'administrator' | 'unknown';

/** One row of the Pod API as its document tells it; texts are ours. */
interface Description {
  /** Its place in the document, from 1. */
  readonly number: number;
  readonly method: 'GET' | 'POST';
  readonly path: `/v${number}/${string}`;
  /** What goes into the path, and into the query what has no place there. */
  readonly parameters?: Fields;
  /** An object's fields are asked for beside the parameters. */
  readonly body?: RecordField | ListField;
  /** What a body that is a list is called in the question. */
  readonly as?: string;
  readonly result: RecordField | ListField;
  /** 204 is an answer: there is none. */
  readonly mayBeAbsent?: true;
  readonly purpose: string;
  readonly who: Caller;
  /** What else is known about who may ask. */
  readonly whoMore?: string;
  /** An application may ask in a person's name. */
  readonly onBehalf?: true;
  readonly effect: Effect;
  /** A question that says this changes, and does not destroy. */
  readonly harmlessWith?: Values;
  /** The document's 400 also says that a thing is not in the state that the question supposes. */
  readonly supposesState?: true;
  readonly mostBytes?: number;
}

type ParametersOf<Of extends Description> = Of extends { parameters: infer Inside extends Fields }
  ? Inside
  : Record<never, Field>;
type BodyOf<Of extends Description> = Of extends { body: RecordField<infer Inside> }
  ? Inside
  : Of extends { body: infer Body extends ListField; as: infer Name extends string }
    ? { readonly [One in Name]: Body & { needed: true } }
    : Record<never, Field>;

/** What must be said to ask for a described operation. */
export type QuestionOf<Of extends Description> = AskedFields<ParametersOf<Of> & BodyOf<Of>>;

/** A row that a client can ask for, with everything that is known about it. */
export interface PodRow extends Operation {
  readonly description: Description;
  /** Everything that can be said in a question, by name: what a form shows. */
  readonly fields: Fields;
  readonly check: (question: unknown) => Checked;
}

/** A row whose types follow from its description. */
export type Described<Of extends Description> = PodRow & {
  readonly description: Of;
  readonly model: Model<Told<Of['result']>>;
  readonly write: (question: QuestionOf<Of>) => Outcome<Written>;
} & (Of extends { mayBeAbsent: true } ? { readonly mayBeAbsent: true } : unknown);

/** The row of a description. A question that does not fit is `refused` (detail: path, reason). */
export function describe<const Of extends Description>(description: Of): Described<Of> {
  const { method, path, result, effect, mayBeAbsent, supposesState, mostBytes } = description;
  const fields = fieldsOf(description);
  const check = checkOf(fields);
  const row: Omit<PodRow, 'description' | 'model' | 'write'> = {
    method,
    path: `/pod${path}`,
    fields,
    check,
    kind: effect === 'reads' ? 'read' : 'write',
    meaningOf400: supposesState ? 'conflict' : 'not-accepted',
    ...(mayBeAbsent ? { mayBeAbsent } : {}),
    ...(mostBytes ? { mostBytes } : {}),
  };
  return {
    ...row,
    description,
    model: modelOfField<Of['result']>(result),
    write: (question: unknown) => write(description, fields, check(question)),
    // Types that hang on `Of` stay open in here; the fields above are what they stand for.
  } as Described<Of>;
}

function fieldsOf({ parameters, body, as }: Description): Fields {
  const own = body?.kind === 'record' ? body.fields : undefined;
  const list = body?.kind === 'list' && as ? { [as]: { ...body, needed: true } as const } : {};
  return { ...parameters, ...own, ...list };
}

function write(description: Description, fields: Fields, checked: Checked): Outcome<Written> {
  if (!checked.ok) return failure('refused', { ...checked.wrongs[0] });
  const { parameters = {} } = description;
  const words = wordsOf(parameters, checked.values);
  const path = fillPath(`/pod${description.path}`, words);
  if (path === undefined) {
    return failure('refused', { path: Object.keys(parameters)[0] ?? '', reason: 'wrong-form' });
  }
  return success({
    path,
    query: Object.fromEntries(
      Object.entries(words).filter(([name]) => !description.path.includes(`{${name}}`)),
    ),
    body: writtenBody(description, checked.values),
    secrets: secretsIn(fields, checked.values),
  });
}

function wordsOf(parameters: Fields, values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, field]) =>
      values[name] === undefined ? [] : [[wireName(name, field), wordOf(values[name])]],
    ),
  );
}

function writtenBody({ body, as }: Description, values: Values): unknown {
  if (!body) return undefined;
  return bodyOf(body, body.kind === 'list' ? values[as ?? ''] : values);
}
