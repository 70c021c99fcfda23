import type { FieldFact, ModelFact } from './facts.ts';

type Models = ReadonlyMap<string, ModelFact>;

/**
 * What is wrong with a value that should have the shape of a model: a path and a reason each.
 * Unknown fields are wrong, absent ones only where the document requires them.
 */
export function misfits(value: unknown, model: string, models: Models, path = model): string[] {
  const fact = models.get(model);
  if (fact === undefined) return [`${path}: no model ${model}`];
  if (fact.kind === 'array') {
    const [element] = fact.fields;
    if (!Array.isArray(value) || element === undefined) return [`${path}: not a list`];
    return value.flatMap((each, index) => misfit(each, element.type, models, `${path}[${index}]`));
  }
  return objectMisfits(value, fact.fields, models, path);
}

function objectMisfits(
  value: unknown,
  fields: readonly FieldFact[],
  models: Models,
  path: string,
): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [`${path}: not an object`];
  }
  const values = new Map<string, unknown>(Object.entries(value));
  const missing = fields.filter(({ name, required }) => required && !values.has(name));
  return [
    ...missing.map(({ name }) => `${path}.${name}: missing`),
    ...[...values].flatMap(([name, each]) => {
      const type = fields.find((field) => field.name === name)?.type;
      return type === undefined
        ? [`${path}.${name}: not in the document`]
        : misfit(each, type, models, `${path}.${name}`);
    }),
  ];
}

/** `type` as in the tables: `integer(int64)`, `string[A|B]`, `array<Model>`, `object{a:B}`, `Model`. */
function misfit(value: unknown, type: string, models: Models, path: string): string[] {
  const list = /^array<(.+)>$/.exec(type)?.[1];
  if (list !== undefined) {
    if (!Array.isArray(value)) return [`${path}: not a list`];
    return value.flatMap((each, index) => misfit(each, list, models, `${path}[${index}]`));
  }
  const inline = /^object\{(.+)\}$/.exec(type)?.[1];
  if (inline !== undefined) return objectMisfits(value, inlineFields(inline), models, path);
  if (models.has(type)) return misfits(value, type, models, path);
  return fitsScalar(value, type) ? [] : [`${path}: ${JSON.stringify(value)} is no ${type}`];
}

function inlineFields(text: string): FieldFact[] {
  return text.split(', ').map((pair) => {
    const [name = '', type = ''] = pair.split(':');
    return { name, type, required: false };
  });
}

function fitsScalar(value: unknown, type: string): boolean {
  if (type.startsWith('integer')) return Number.isInteger(value);
  if (type.startsWith('boolean')) return typeof value === 'boolean';
  const members = /^string\[(.+)\]$/.exec(type)?.[1]?.split('|');
  return typeof value === 'string' && (members === undefined || members.includes(value));
}
