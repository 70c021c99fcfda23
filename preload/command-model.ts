import type { SystemName } from './model.ts';
import type { Problem } from './outcome.ts';

/** What a form can say and an answer can hold: texts, numbers, yes or no, lists and records of them. */
export type PlainData = string | number | boolean | readonly PlainData[] | CommandValues;
export interface CommandValues {
  readonly [name: string]: PlainData;
}

/** What an operation does to its system. */
export type CommandEffect = 'reads' | 'changes' | 'destroys';

/** One operation in the hands of one account. */
export interface CommandKey {
  readonly accountId: string;
  /** The operation's name in its system, like `room.create`. */
  readonly name: string;
}

/** A stretch of letters that matched what was typed: UTF-16 units, end exclusive. */
export interface CommandMark {
  readonly field: 'purpose' | 'name';
  readonly from: number;
  readonly to: number;
}

/** An operation as a row of the palette. */
export interface CommandRow extends CommandKey {
  readonly system: SystemName;
  /** Where its account is. */
  readonly host: string;
  readonly purpose: string;
  readonly effect: CommandEffect;
  readonly forAdministrators: boolean;
  /** `found` rows answer a query; `refused` ones stand last: the account may not, as was learnt. */
  readonly section: 'recent' | 'group' | 'found' | 'refused';
  /** What it belongs to, like `Rooms`. */
  readonly group: string;
  readonly refused: Problem | null;
  readonly marks: readonly CommandMark[];
}

/** One entry of a form. */
export interface CommandField {
  readonly name: string;
  readonly label: string;
  readonly kind:
    | 'text'
    | 'lines'
    | 'address'
    | 'secret'
    | 'word'
    | 'person'
    | 'id'
    | 'whole'
    | 'moment'
    | 'yes-or-no'
    | 'choice'
    | 'list'
    | 'record';
  readonly needed: boolean;
  /** Of a choice. */
  readonly words?: readonly { readonly word: string; readonly label: string }[];
  /** What a list holds. */
  readonly of?: CommandField;
  /** What a record holds. */
  readonly fields?: readonly CommandField[];
}

/** Everything a form needs to know about an operation. */
export interface CommandForm extends CommandKey {
  readonly system: SystemName;
  readonly host: string;
  readonly purpose: string;
  readonly effect: CommandEffect;
  readonly forAdministrators: boolean;
  /** What else is known about who may ask; empty for nothing. */
  readonly whoMore: string;
  readonly method: string;
  /** With the names in braces that the form fills in. */
  readonly path: string;
  readonly fields: readonly CommandField[];
}

/** An entry that cannot be asked; `path` is like `roomAttributes.name`. */
export interface WrongEntry {
  readonly path: string;
  readonly reason: 'missing' | 'too-short' | 'too-long' | 'wrong-word' | 'wrong-form';
}

/** What a form would do if it were sent as it is. */
export interface CommandPreview {
  readonly wrongs: readonly WrongEntry[];
  /** The call without headers; secrets are hidden in it. null: it cannot be sent yet. */
  readonly call: {
    readonly method: string;
    readonly address: string;
    readonly body: string | null;
  } | null;
  /** The word that has to be typed before something is destroyed; null: none. */
  readonly confirmation: string | null;
}

/** A value as a table or a card shows it; null: there is none. */
export type ResultCell =
  | null
  | string
  | { readonly moment: number }
  | { readonly yes: boolean }
  /** A user's id, and their name where it is known. */
  | { readonly person: string; readonly name: string }
  | { readonly secret: true };

/** What a value is called, and what that means. */
interface ResultHeading {
  readonly title: string;
  readonly about: string;
}

/** A part of an answer that can be looked at. */
export type ResultPart =
  | {
      readonly kind: 'facts';
      readonly title: string;
      readonly facts: readonly (ResultHeading & { readonly value: ResultCell })[];
    }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly columns: readonly ResultHeading[];
      /** The first of them; the others are asked for. */
      readonly rows: readonly (readonly ResultCell[])[];
      readonly total: number;
    };

/** The answer to a command. */
export interface CommandResult {
  /** For copying it and for its further rows; only the last result is kept. */
  readonly resultId: string;
  readonly tookMs: number;
  /** Its answer did not come, or was a failure; Foyer looked and found it done. */
  readonly foundDone?: true;
  /** Empty: the server answered that there is nothing. */
  readonly parts: readonly ResultPart[];
  /** What to ask for the next page; null: this is the last one. */
  readonly next: CommandValues | null;
}
