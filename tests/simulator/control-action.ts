import type { z } from 'zod';

/** What the control does with the body of a request to it. Throws when the body is wrong. */
export type Run = (body: unknown) => unknown;

/** Reads a body by its schema, then acts; what is optional may be absent, but never undefined. */
export function action<Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.output<Schema>) => unknown,
): Run {
  return (body) => run(schema.parse(body));
}
