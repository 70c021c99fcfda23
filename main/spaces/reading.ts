import * as z from 'zod/mini';
import { isPlainObject } from '../../preload/guards.ts';
import type { ChoiceField, Field, Fields, ListField, TextField } from '../net/field.ts';
import type { Told } from '../net/field-value.ts';
import { modelOf } from '../net/model.ts';
import type { Model } from '../net/operation.ts';
import type { Page } from './models.ts';

/** In which shape an answer holds what it tells: Spaces has one for each call. */
export type Envelope =
  /** The thing itself. */
  | 'bare'
  /** `{ data: thing }` */
  | 'data'
  /** `{ data: [thing] }` */
  | 'first'
  /** `{ topic: thing }` */
  | 'topic';

/**
 * Reads what a field describes, with patience: what is optional and broken is not told, a broken
 * row costs that row, an unknown word is kept. Ids, and what else is required, must be right.
 */
export function modelOfAnswer<const Of extends Field>(
  field: Of,
  envelope: Envelope,
): Model<Told<Of>> {
  const model = made(() => modelOf(wrapped(schemaOf(field), envelope)));
  return Object.assign(
    // The schema is made from the field and so is the type; the compiler cannot follow the loop.
    (body: unknown) => model()(body) as Told<Of> | undefined,
    { wrongAt: (body: unknown) => model().wrongAt?.(body) ?? '' },
  );
}

/** Reads one page of a list of what a field describes. Both names of the way back are understood. */
export function modelOfPage<const Of extends Field>(row: Of): Model<Page<Told<Of>>> {
  const read = made(() => schemaOf(row));
  const page = modelOf(pageSchema);
  return Object.assign(
    (body: unknown) => {
      const told = page(body);
      if (!told) return undefined;
      const { data, nextPageUrl, prevPageUrl, previousPageUrl, total } = told;
      const rows = data.flatMap((item) => {
        const parsed = read().safeParse(item);
        return parsed.success ? [parsed.data as Told<Of>] : [];
      });
      const previous = previousPageUrl || prevPageUrl;
      return { rows, received: data.length, next: nextPageUrl, previous, total };
    },
    { wrongAt: (body: unknown) => page.wrongAt?.(body) ?? '' },
  );
}

const link = z.catch(z.string(), '');
const pageSchema = z.object({
  data: z.array(z.unknown()),
  nextPageUrl: link,
  prevPageUrl: link,
  previousPageUrl: link,
  total: z.catch(z.nullable(z.int().check(z.nonnegative())), null),
});

/** Made when it is first used. */
function made<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

function wrapped(schema: z.ZodMiniType, envelope: Envelope): z.ZodMiniType {
  switch (envelope) {
    case 'bare':
      return schema;
    case 'data':
      return inside('data', schema);
    case 'first':
      return z.pipe(
        inside('data', z.tuple([schema], z.unknown())),
        z.transform(([first]) => first),
      );
    case 'topic':
      return inside('topic', schema);
  }
}

function inside<Schema extends z.ZodMiniType>(name: string, schema: Schema) {
  return z.pipe(
    z.object({ [name]: schema }),
    z.transform((body) => body[name] as z.output<Schema>),
  );
}

function schemaOf(field: Field): z.ZodMiniType {
  switch (field.kind) {
    case 'text':
    case 'user':
    case 'id':
      return field.kind === 'text' ? textOf(field) : idText;
    case 'whole':
      return z.int();
    case 'moment':
      return momentText;
    case 'yes-or-no':
      return z.boolean();
    case 'choice':
      return wordOf(field);
    case 'list':
      return rowsOf(field);
    case 'record':
      return objectOf(field.fields);
  }
}

/** Ids are 24 hexadecimal letters as far as known; whatever they are, they are safe in a path. */
const idText = z.string().check(z.regex(/^[\w-]{1,64}$/));

function textOf({ form }: TextField): z.ZodMiniType {
  return form === 'word' || form === 'spaces-user' ? idText : z.string();
}

/** Spaces writes moments as ISO 8601; we hold milliseconds since 1970. */
const momentText = z.union([
  z.int(),
  z.pipe(
    z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))),
    z.transform((text) => Date.parse(text)),
  ),
]);

function wordOf({ words }: ChoiceField): z.ZodMiniType {
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));
  return z.pipe(
    z.string(),
    z.transform((word) => known.get(word.toLowerCase()) ?? word),
  );
}

function rowsOf({ of }: ListField): z.ZodMiniType {
  const row = schemaOf(of);
  return z.pipe(
    z.array(z.unknown()),
    z.transform((items) =>
      items.flatMap((item) => {
        const parsed = row.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
}

function objectOf(fields: Fields): z.ZodMiniType {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const schema = schemaOf(field);
      return [name, field.required ? schema : z.catch(z.optional(schema), undefined)];
    }),
  );
  return z.pipe(
    z.transform((body) => ourNames(body, fields)),
    z.pipe(
      z.object(shape),
      z.transform((told) =>
        Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
      ),
    ),
  );
}

/** Our names for what an object says; a name of the wire may lead inside, as `settings.confId`. */
function ourNames(body: unknown, fields: Fields): unknown {
  if (!isPlainObject(body)) return null;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { wire = [name] }]) => {
      const said = wire
        .map((path) => valueAt(body, path))
        .find((value) => (value ?? null) !== null);
      return said === undefined ? [] : [[name, said]];
    }),
  );
}

function valueAt(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    return isPlainObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, body);
}
