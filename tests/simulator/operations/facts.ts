import { readFileSync } from 'node:fs';

/** One operation, as the document of the Pod API 1.40 lists it. */
export interface OperationFact {
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly statuses: readonly number[];
  /** The model of the answer 200. */
  readonly model: string;
}

/** A field of a model, or the element of an array. */
export interface FieldFact {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

export interface ModelFact {
  readonly kind: 'object' | 'array';
  readonly fields: readonly FieldFact[];
}

/** The 62 operations, in the order of the document. */
export function readOperations(): OperationFact[] {
  return rows('pod-operations.tsv').map((row) => ({
    number: Number(row['n']),
    method: row['method'] ?? '',
    path: row['path'] ?? '',
    statuses: (row['statuses'] ?? '').split(',').map(Number),
    model: row['response200(yaml)'] ?? '',
  }));
}

/** The models, by name. */
export function readModels(): ReadonlyMap<string, ModelFact> {
  const models = new Map<string, ModelFact>();
  for (const row of rows('pod-models.tsv')) {
    const name = row['model'] ?? '';
    const field = {
      name: row['field'] ?? '',
      type: row['type'] ?? '',
      required: row['required'] === 'yes',
    };
    const fields = [...(models.get(name)?.fields ?? []), field];
    models.set(name, { kind: row['kind'] === 'array' ? 'array' : 'object', fields });
  }
  return models;
}

function rows(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8').trimEnd();
  const [heads = [], ...lines] = text.split('\n').map((line) => line.split('\t'));
  return lines.map((cells) =>
    Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ''])),
  );
}
