import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { Field, Fields, ListField, RecordField } from '../net/field.ts';
import type { AskedFields, Told } from '../net/field-value.ts';
import { secretsIn, wireName, wordOf } from '../net/field-wire.ts';
import type { Model, Operation, Written } from '../net/operation.ts';
import { type Checked, checkOf, type Values } from '../net/question.ts';
import { fillPath } from '../net/write.ts';
import type { CredentialKind } from './authorization.ts';
import type { Page } from './models.ts';
import { type Envelope, modelOfAnswer, modelOfPage } from './reading.ts';

/** What an operation does to Spaces. */
type Effect = 'reads' | 'changes' | 'destroys';

/** Who may ask: anyone who is let in, only who has an account, or has a part in the space. */
type Caller = 'anyone' | 'user' | 'member' | 'administrator' | 'creator';

/** One row of the Spaces API as its documents tell it; texts are ours. */
interface Description {
  readonly method: 'GET' | 'POST';
  readonly path: `/api/${string}`;
  /** What goes into the path, and into the query what has no place there. */
  readonly parameters?: Fields;
  /** What goes into headers; `wire` is the header's name. */
  readonly headers?: Fields;
  /** An object's fields, asked for beside the parameters. */
  readonly body?: RecordField;
  /** The JSON body of checked values, where it is not the values as they are. */
  readonly send?: (values: Values) => unknown;
  readonly result: RecordField | ListField;
  /** What holds the result; a list that comes in pages has an envelope of its own. */
  readonly envelope?: Envelope;
  /** The result is the row of a list that comes in pages. */
  readonly pages?: true;
  readonly purpose: string;
  readonly who: Caller;
  readonly whoMore?: string;
  /** Who is let in; empty: nobody needs to be. */
  readonly letsIn: readonly CredentialKind[];
  readonly effect: Effect;
  /** It changes something, but asked twice it changes no more than once. */
  readonly repeatable?: true;
  /** 204 is an answer: there is nothing to say. */
  readonly mayBeAbsent?: true;
}

type FieldsIn<Of, Name extends string> = Of extends { [One in Name]: infer Inside extends Fields }
  ? Inside
  : Record<never, Field>;
type BodyOf<Of> = Of extends { body: RecordField<infer Inside> } ? Inside : Record<never, Field>;

/** What must be said to ask for a described operation. */
export type QuestionOf<Of extends Description> = AskedFields<
  FieldsIn<Of, 'parameters'> & FieldsIn<Of, 'headers'> & BodyOf<Of>
>;

/** What a described operation gives. */
type AnswerOf<Of extends Description> = Of extends { pages: true }
  ? Page<Told<Of['result']>>
  : Told<Of['result']>;

/** A row that a client can ask for, with everything that is known about it. */
export type Described<Of extends Description = Description> = Operation & {
  readonly description: Of;
  /** Everything that can be said in a question, by name: what a form shows. */
  readonly fields: Fields;
  readonly check: (question: unknown) => Checked;
  readonly model: Model<AnswerOf<Of>>;
  readonly write: (question: QuestionOf<Of>) => Outcome<Written>;
} & (Of extends { mayBeAbsent: true } ? { readonly mayBeAbsent: true } : unknown);

/** The row of a description. A question that does not fit is `refused` (detail: path, reason). */
export function describe<const Of extends Description>(description: Of): Described<Of> {
  const { method, path, result, envelope, effect, letsIn, parameters, headers } = description;
  const fields = { ...parameters, ...headers, ...description.body?.fields };
  const check = checkOf(fields);
  const row: Omit<Described, 'description' | 'model' | 'write'> = {
    method,
    path,
    fields,
    check,
    kind: effect === 'reads' || description.repeatable ? 'read' : 'write',
    meaningOf400: 'not-accepted',
    ...(description.mayBeAbsent ? { mayBeAbsent: true } : {}),
    ...(letsIn.length === 0 ? { withoutSession: true } : {}),
  };
  return {
    ...row,
    description,
    model: description.pages ? modelOfPage(result) : modelOfAnswer(result, envelope ?? 'bare'),
    write: (question: unknown) => write(description, fields, check(question)),
    // Types that hang on `Of` stay open in here; the fields above are what they stand for.
  } as unknown as Described<Of>;
}

function write(description: Description, fields: Fields, checked: Checked): Outcome<Written> {
  if (!checked.ok) return failure('refused', { ...checked.wrongs[0] });
  const { parameters = {}, headers = {}, body, send } = description;
  const words = wordsOf(parameters, checked.values);
  const path = fillPath(description.path, words);
  if (path === undefined) return wrongForm(Object.keys(parameters)[0] ?? '');
  const shown = wordsOf(headers, checked.values);
  const broken = Object.keys(shown).find((name) => !/^[\x21-\x7e]+$/.test(shown[name] ?? ''));
  if (broken !== undefined) return wrongForm(broken);
  return success({
    path,
    query: Object.fromEntries(
      Object.entries(words).filter(([name]) => !description.path.includes(`{${name}}`)),
    ),
    headers: shown,
    secrets: secretsIn(fields, checked.values),
    ...(send || body ? { body: send ? send(checked.values) : only(body, checked.values) } : {}),
  });
}

function wrongForm(path: string): Outcome<never> {
  return failure('refused', { path, reason: 'wrong-form' });
}

function wordsOf(fields: Fields, values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      values[name] === undefined ? [] : [[wireName(name, field), wordOf(values[name])]],
    ),
  );
}

function only(body: RecordField | undefined, values: Values): Values {
  return Object.fromEntries(Object.keys(body?.fields ?? {}).map((name) => [name, values[name]]));
}
