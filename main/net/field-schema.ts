import * as z from 'zod/mini';
import { isPlainObject } from '../../preload/guards.ts';
import type { ChoiceField, Field, Fields, ListField, TextField } from './field.ts';
import type { Told } from './field-value.ts';
import { modelOf } from './model.ts';
import type { Model } from './operation.ts';

/**
 * Answers may say more than we know, nothing where nothing is required, and words we do not know.
 * Questions are held to all that the field says of itself.
 */
type Side = 'told' | 'asked';

/** Reads what the field describes from a body. The schema is made when it is first used. */
export function modelOfField<const Of extends Field>(field: Of): Model<Told<Of>> {
  let made: Model<unknown> | undefined;
  const model = () => {
    made ??= modelOf(schemaOf(field, 'told'));
    return made;
  };
  return Object.assign(
    // The schema is made from the field and so is the type; the compiler cannot follow the loop.
    (body: unknown) => model()(body) as Told<Of> | undefined,
    { wrongAt: (body: unknown) => model().wrongAt?.(body) ?? '' },
  );
}

/** The schema of a question that is said in these fields. */
export function questionSchema(fields: Fields): z.ZodMiniType<Readonly<Record<string, unknown>>> {
  return objectOf(fields, 'asked');
}

function schemaOf(field: Field, side: Side): z.ZodMiniType {
  switch (field.kind) {
    case 'text':
      return side === 'told' ? z.string() : textOf(field);
    case 'user':
    case 'id':
      return side === 'told' ? toldId : askedId;
    case 'whole':
    case 'moment':
      return z.int();
    case 'yes-or-no':
      return z.boolean();
    case 'choice':
      return side === 'told' ? wordOf(field) : z.enum(field.words);
    case 'list':
      return arrayOf(field, side);
    case 'record':
      return objectOf(field.fields, side);
  }
}

const askedId = z.string().check(z.regex(/^\d{1,19}$/));

/** As `wideId`, but one step for each of what may be a hundred thousand ids. */
const toldId = z.pipe(
  z.transform((id) => (typeof id === 'number' && Number.isSafeInteger(id) ? String(id) : id)),
  z.string().check(z.regex(/^\d{1,20}$/)),
);

function textOf({ least = 0, most = Number.POSITIVE_INFINITY, form }: TextField): z.ZodMiniType {
  const text = z.string().check(z.minLength(least), z.maxLength(most));
  const written = form && forms[form];
  return written ? text.check(z.regex(written)) : text;
}

const forms: { readonly [Form in NonNullable<TextField['form']>]?: RegExp } = {
  address: /^[^\s@]+@[^\s@]+$/,
  word: /^[\w-]+$/,
  'spaces-user': /^[\w-]+$/,
};

/** Pods of different ages write the same words in small letters or capitals. */
function wordOf({ words }: ChoiceField): z.ZodMiniType {
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));
  return z.pipe(
    z.string(),
    z.transform((word) => known.get(word.toLowerCase()) ?? word),
  );
}

function arrayOf({ of, least = 0 }: ListField, side: Side): z.ZodMiniType {
  const array = z.array(schemaOf(of, side));
  return side === 'told' ? array : array.check(z.minLength(least));
}

function objectOf(fields: Fields, side: Side): z.ZodMiniType<Readonly<Record<string, unknown>>> {
  const names = Object.entries(fields).map(([name, { wire }]): [string, readonly string[]] => [
    name,
    side === 'told' ? (wire ?? [name]) : [name],
  ]);
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const schema = schemaOf(field, side);
      const always = field.required || (side === 'asked' && field.needed);
      return [name, always ? schema : z.optional(schema)];
    }),
  );
  return z.pipe(
    z.transform((body) => ourNames(body, names)),
    z.object(shape),
  );
}

/** Our names for what an object says; null says nothing. What is no object stays none. */
function ourNames(body: unknown, names: readonly [string, readonly string[]][]): unknown {
  if (!isPlainObject(body)) return null;
  const found: Record<string, unknown> = {};
  for (const [name, wires] of names) {
    for (const wire of wires) {
      const value = Object.hasOwn(body, wire) ? body[wire] : undefined;
      if (value === undefined || value === null) continue;
      found[name] = value;
      break;
    }
  }
  return found;
}
