import type { CommandField, CommandValues, PlainData } from '../../preload/contract.ts';

/** What stands in a form: typed texts, in lists and records as the fields have them. */
export type Entry = string | readonly Entry[] | Entries;
/** The entries of a form, or of a record in it, by the names of their fields. */
export interface Entries {
  readonly [name: string]: Entry;
}

/** One entry of a form, wherever in it. */
export interface Entered {
  readonly field: CommandField;
  /** Where it stands, like `roomAttributes.name`. */
  readonly path: string;
  readonly entry: Entry | undefined;
  readonly onEnter: (entry: Entry) => void;
}

/** What a form says. What was not filled in is not said. */
export function valuesOf(fields: readonly CommandField[], entries: Entries): CommandValues {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueIn(field, entries[field.name]);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

/** What an entry says; undefined for nothing. What is no number stays text: main says so then. */
function valueIn(field: CommandField, entry: Entry | undefined): PlainData | undefined {
  if (entry === undefined || entry === '') return undefined;
  if (field.kind === 'list') return listOf(field.of, entry);
  if (field.kind === 'record') return recordOf(field.fields ?? [], entry);
  if (typeof entry !== 'string') return undefined;
  switch (field.kind) {
    case 'whole':
      return /^\s*-?\d{1,15}\s*$/u.test(entry) ? Number(entry) : entry;
    case 'moment':
      return Number.isNaN(Date.parse(entry)) ? entry : Date.parse(entry);
    case 'yes-or-no':
      return entry === 'yes';
    case 'text':
    case 'lines':
    case 'secret':
      return entry;
    default:
      return entry.trim() === '' ? undefined : entry.trim();
  }
}

function listOf(of: CommandField | undefined, entry: Entry): PlainData | undefined {
  if (!of || !Array.isArray(entry)) return undefined;
  const rows = (entry as readonly Entry[]).map((row) => valueIn(of, row));
  // An empty object stays, so that what is missing in it can be said at its place.
  const said = rows.map((row) => row ?? (of.kind === 'record' ? {} : undefined));
  const kept = said.filter((row) => row !== undefined);
  return kept.length === 0 ? undefined : kept;
}

function recordOf(fields: readonly CommandField[], entry: Entry): PlainData | undefined {
  const values = valuesOf(fields, recordIn(entry));
  return Object.keys(values).length === 0 ? undefined : values;
}

/** An entry as the record it is, or an empty one. */
export function recordIn(entry: Entry | undefined): Entries {
  return isRecord(entry) ? entry : {};
}

/** An entry as the list it is, or an empty one. */
export function listIn(entry: Entry | undefined): readonly Entry[] {
  return Array.isArray(entry) ? (entry as readonly Entry[]) : [];
}

/** An entry as the text it is, or an empty one. */
export function textIn(entry: Entry | undefined): string {
  return typeof entry === 'string' ? entry : '';
}

function isRecord(entry: Entry | undefined): entry is Entries {
  return typeof entry === 'object' && !Array.isArray(entry);
}

/** The entries without secrets, for a draft that outlives its view. */
export function withoutSecrets(fields: readonly CommandField[], entries: Entries): Entries {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const entry = entries[field.name];
      return entry === undefined || field.kind === 'secret'
        ? []
        : [[field.name, clean(field, entry)]];
    }),
  );
}

function clean(field: CommandField, entry: Entry): Entry {
  if (field.kind === 'record') return withoutSecrets(field.fields ?? [], recordIn(entry));
  const { of } = field;
  if (field.kind !== 'list' || !of) return entry;
  if (of.kind === 'secret') return [];
  return listIn(entry).map((row) => clean(of, row));
}

/** The entries that say these values: of a next page, say. */
function entriesOf(values: CommandValues): Entries {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, entryOf(value)]));
}

function entryOf(value: PlainData): Entry {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return Array.isArray(value)
    ? (value as readonly PlainData[]).map(entryOf)
    : entriesOf(value as CommandValues);
}
