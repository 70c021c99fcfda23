import type { Fields } from './field.ts';
import { questionSchema } from './field-schema.ts';

/** Why an entry cannot be asked. */
type Reason = 'missing' | 'too-short' | 'too-long' | 'wrong-word' | 'wrong-form';

/** An entry of a question that cannot be asked. `path` is like `roomAttributes.name`. */
interface Wrong {
  readonly path: string;
  readonly reason: Reason;
}

/** What a question says, by the names of its fields; nothing of it is checked yet. */
export type Values = Readonly<Record<string, unknown>>;

/** A question that may be asked, or everything that is wrong with it. */
export type Checked =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly wrongs: readonly Wrong[] };

const reasons: Readonly<Record<string, Reason>> = {
  too_small: 'too-short',
  too_big: 'too-long',
  invalid_value: 'wrong-word',
};

/** A check for questions said in these fields. The schema is made when it is first used. */
export function checkOf(fields: Fields): (question: unknown) => Checked {
  let schema: ReturnType<typeof questionSchema> | undefined;
  return (question) => {
    schema ??= questionSchema(fields);
    const parsed = schema.safeParse(question);
    if (parsed.success) return { ok: true, values: parsed.data };
    const wrongs = parsed.error.issues.map(({ path, code }) => ({
      path: path.join('.'),
      reason: isSaid(question, path) ? (reasons[code] ?? 'wrong-form') : 'missing',
    }));
    return { ok: false, wrongs };
  };
}

function isSaid(question: unknown, path: readonly PropertyKey[]): boolean {
  let value = question;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Reflect.get(value, step);
  }
  return value !== undefined && value !== null;
}
