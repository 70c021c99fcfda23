import type {
  ChoiceField,
  Fields,
  IdField,
  ListField,
  RecordField,
  TextField,
  WholeField,
  YesOrNoField,
} from './field.ts';

/** A word that the document does not know; the known ones are still offered while typing. */
type OtherWord = string & Record<never, never>;

type Plain<Of> = Of extends TextField | IdField
  ? string
  : Of extends WholeField
    ? number
    : Of extends YesOrNoField
      ? boolean
      : never;

type Flat<Of> = { readonly [Name in keyof Of]: Of[Name] };

/** What an answer holds in a field. */
export type Told<Of> =
  Of extends ChoiceField<infer Word>
    ? Word | OtherWord
    : Of extends ListField<infer Row>
      ? readonly Told<Row>[]
      : Of extends RecordField<infer Inside>
        ? ToldFields<Inside>
        : Plain<Of>;

type Always<Inside extends Fields, Mark> = {
  [Name in keyof Inside]: Inside[Name] extends Mark ? Name : never;
}[keyof Inside];

type ToldFields<Inside extends Fields> = Flat<
  { readonly [Name in Always<Inside, { required: true }>]: Told<Inside[Name]> } & {
    readonly [Name in Exclude<keyof Inside, Always<Inside, { required: true }>>]?: Told<
      Inside[Name]
    >;
  }
>;

/** What a question says in a field. */
type Asked<Of> =
  Of extends ChoiceField<infer Word>
    ? Word
    : Of extends ListField<infer Row>
      ? readonly Asked<Row>[]
      : Of extends RecordField<infer Inside>
        ? AskedFields<Inside>
        : Plain<Of>;

type Asking = { required: true } | { needed: true };

/** What a question says in several fields. */
export type AskedFields<Inside extends Fields> = Flat<
  { readonly [Name in Always<Inside, Asking>]: Asked<Inside[Name]> } & {
    readonly [Name in Exclude<keyof Inside, Always<Inside, Asking>>]?: Asked<Inside[Name]>;
  }
>;
