import * as z from 'zod/mini';
import type { Model } from './operation.ts';

/** A text that may be missing or something else: then it is empty. */
export const loose = z.catch(z.string(), '');

/** The last moment that a date can be (ECMAScript, Time Values and Time Range). */
const lastMoment = 8.64e15;

/** A moment in milliseconds since 1970 that may be missing, or none of a calendar: then it is null. */
export const moment = z.catch(
  z.nullable(z.number().check(z.nonnegative(), z.lte(lastMoment))),
  null,
);

/** A 64-bit id as its digits, whether it came as a number or as a text. */
export const wideId = z.pipe(
  z.union([z.string().check(z.regex(/^\d{1,20}$/)), z.int().check(z.nonnegative())]),
  z.transform(String),
);

/** The model that a schema describes. */
export function modelOf<Schema extends z.ZodMiniType>(schema: Schema): Model<z.output<Schema>> {
  return Object.assign(
    (body: unknown) => {
      const parsed = schema.safeParse(body);
      return parsed.success ? parsed.data : undefined;
    },
    {
      wrongAt: (body: unknown) => schema.safeParse(body).error?.issues[0]?.path.join('.') ?? '',
    },
  );
}

/** A list of which the rows that are no models are left out, so that one bad row costs one row. */
export function listOf<Value>(row: Model<Value>): Model<readonly Value[]> {
  return (body) => {
    if (!Array.isArray(body)) return undefined;
    return body.map((item: unknown) => row(item)).filter((value) => value !== undefined);
  };
}
