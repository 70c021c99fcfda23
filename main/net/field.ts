interface About {
  /** What it is for, in a few words, for who fills in a form or reads a table. */
  readonly about: string;
  /** The document says that it is always there. */
  readonly required?: true;
  /** Nothing sensible can be asked without it, whatever the document says. */
  readonly needed?: true;
  /** What it is called on the wire, where that is not its name: written as the first, read as any. */
  readonly wire?: readonly string[];
}

/** A text; `form` says what it must look like. */
export interface TextField extends About {
  readonly kind: 'text';
  /** UTF-16 units. */
  readonly least?: number;
  readonly most?: number;
  /** `word`: an id, of letters, digits, `-` and `_`; `spaces-user`: that of a person in Spaces. */
  readonly form?: 'address' | 'lines' | 'word' | 'spaces-user';
  /** Not to be shown, and not to come back in a server's words. */
  readonly secret?: true;
}

/** A 64-bit id: digits on our side, a number with all of them on the wire. */
export interface IdField extends About {
  /** `user`: of a person, who is picked by name. */
  readonly kind: 'user' | 'id';
}

/** A whole number. */
export interface WholeField extends About {
  /** `moment`: milliseconds since 1970. */
  readonly kind: 'whole' | 'moment';
}

/** Yes or no. */
export interface YesOrNoField extends About {
  readonly kind: 'yes-or-no';
}

/** One of these words; an answer may hold another one, which is kept. */
export interface ChoiceField<Word extends string = string> extends About {
  readonly kind: 'choice';
  readonly words: readonly Word[];
}

/** Many of one kind; with a `model` where the document has a name for the list. */
export interface ListField<Of extends Field = Field> extends About {
  readonly kind: 'list';
  readonly model?: string;
  readonly of: Of;
  /** How many a question must hold. */
  readonly least?: number;
}

/** An object with fields of its own. */
export interface RecordField<Inside extends Fields = Fields> extends About {
  readonly kind: 'record';
  /** What the document calls it. */
  readonly model: string;
  readonly fields: Inside;
}

/**
 * What a value is, as plain data: the schema of answers, the check of questions, forms, tables and
 * documents all come from it.
 */
export type Field =
  | TextField
  | IdField
  | WholeField
  | YesOrNoField
  | ChoiceField
  // A list and a record hold fields themselves; the names below keep the type from going in circles.
  | ListOfFields
  | RecordOfFields;
interface ListOfFields extends ListField<Field> {}
interface RecordOfFields extends RecordField<Fields> {}

/** Fields by name. */
export interface Fields {
  readonly [name: string]: Field;
}

type TextOptions = Omit<TextField, 'kind' | 'about'>;

/** A text. */
export const text = (about: string, options: TextOptions = {}): TextField => ({
  kind: 'text',
  about,
  ...options,
});
/** The id of a person. */
export const user = (about: string): IdField => ({ kind: 'user', about });
/** The id of anything else. */
export const id = (about: string): IdField => ({ kind: 'id', about });
/** A whole number. */
export const whole = (about: string): WholeField => ({ kind: 'whole', about });
/** A moment, in milliseconds since 1970. */
export const moment = (about: string): WholeField => ({ kind: 'moment', about });
/** Yes or no. */
export const yesOrNo = (about: string): YesOrNoField => ({ kind: 'yes-or-no', about });

/** One of the words, which are written as the document writes them. */
export const choice = <const Word extends string>(
  about: string,
  words: readonly Word[],
): ChoiceField<Word> => ({ kind: 'choice', about, words });

/** Many of one kind. */
export const listOf = <const Of extends Field>(about: string, of: Of): ListField<Of> => ({
  kind: 'list',
  about,
  of,
});

/** A list that the document has a name for. */
export const listModel = <const Of extends Field>(
  model: string,
  about: string,
  of: Of,
): ListField<Of> => ({ kind: 'list', model, about, of });

/** An object that the document has a name for. */
export const record = <const Inside extends Fields>(
  model: string,
  about: string,
  fields: Inside,
): RecordField<Inside> => ({ kind: 'record', model, about, fields });

/** The field, which the document says is always there. */
export const required = <Of extends Field>(field: Of): Of & { readonly required: true } => ({
  ...field,
  required: true,
});

/** The field, without which nothing sensible can be asked. */
export const needed = <Of extends Field>(field: Of): Of & { readonly needed: true } => ({
  ...field,
  needed: true,
});

/** The field, which has other names on the wire. */
export const onWire = <Of extends Field>(
  field: Of,
  ...wire: readonly [string, ...string[]]
): Of => ({
  ...field,
  wire,
});

/** The field, said in other words where it means something else. */
export const meaning = <Of extends Field>(about: string, field: Of): Of => ({ ...field, about });

/** The list, of which a question needs at least so many. */
export const atLeast = <Of extends ListField>(least: number, list: Of): Of => ({ ...list, least });
