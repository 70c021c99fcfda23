import type { Account, Outcome } from '../../preload/contract.ts';
import type { Manner } from '../net/client.ts';
import type { Field, Fields } from '../net/field.ts';
import type { Operation } from '../net/operation.ts';
import type { Checked, Values } from '../net/question.ts';
import type { SettledWrites } from '../net/settled-write.ts';
import type { State } from '../state.ts';

/** What a command needs to know of an operation, whichever system has it. */
export type Row = Operation & {
  readonly fields: Fields;
  readonly check: (question: unknown) => Checked;
  readonly description: {
    readonly purpose: string;
    readonly who: string;
    readonly whoMore?: string;
    readonly effect: 'reads' | 'changes' | 'destroys';
    /** A question that says this changes, and does not destroy. */
    readonly harmlessWith?: Values;
    readonly result: Field;
    /** The result is one row of a list that comes in pages. */
    readonly pages?: true;
  };
};

/** An operation and its name in its system. */
export interface NamedRow {
  readonly name: string;
  readonly row: Row;
}

/** A system with all its operations. */
export interface System {
  readonly rows: readonly NamedRow[];
  /** Where its lists may lead, if it has lists that lead somewhere. */
  readonly restUrl?: string;
  readonly ask: (name: string, question: Values, manner?: Manner) => Promise<Outcome<unknown>>;
  /** What is sent once and looked for when its answer does not come, in place of `ask`. */
  readonly settled?: SettledWrites;
}

/** A signed-in account whose system can be opened. */
export interface Source {
  readonly accountId: string;
  readonly client: { readonly whole: () => Promise<System> };
}

/** An account with everything that can be asked in its name. */
export interface OpenAccount {
  readonly account: Account;
  readonly system: System;
}

/** The systems of the accounts that are signed in. */
export interface Systems {
  readonly all: () => Promise<readonly OpenAccount[]>;
  readonly find: (accountId: string) => Promise<OpenAccount | undefined>;
}

/** Opens each account's system when it is first wanted. */
export function createSystems(state: State, sources: () => readonly Source[]): Systems {
  const opened = new WeakMap<Source['client'], Promise<System>>();

  function open({ client }: Source): Promise<System> {
    const system = opened.get(client) ?? client.whole();
    opened.set(client, system);
    return system;
  }

  async function all(): Promise<readonly OpenAccount[]> {
    const { accounts } = state.getState();
    const found = sources().map(async (source) => {
      const account = accounts.find(({ id }) => id === source.accountId);
      return account ? [{ account, system: await open(source) }] : [];
    });
    return (await Promise.all(found)).flat();
  }

  return {
    all,
    find: async (accountId) => (await all()).find(({ account }) => account.id === accountId),
  };
}

/** A row by its name. */
export function rowOf({ rows }: System, name: string): Row | undefined {
  return rows.find((one) => one.name === name)?.row;
}

/** What a question would do: some that could destroy do not, by what they say. */
export function effectOf({ description }: Row, values: Values): 'reads' | 'changes' | 'destroys' {
  const { effect, harmlessWith } = description;
  if (effect !== 'destroys' || !harmlessWith) return effect;
  const harmless = Object.entries(harmlessWith).every(([name, value]) => values[name] === value);
  return harmless ? 'changes' : 'destroys';
}

/** Whether the operation is written to be for administrators. */
export function isForAdministrators({ description }: Row): boolean {
  return description.who === 'administrator';
}
