import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CommandKey, Problem, SystemName } from '../../preload/contract.ts';
import type { Entries } from '../commands/entries.ts';

/** What was begun and not finished. It outlives its view, and holds no secret. */
export interface Draft {
  /** The form or system being signed in to, and how the last attempt failed. */
  readonly signingInTo: SystemName | null;
  readonly problem: Problem | null;
  /** What was typed into the Symphony form; null until something was. */
  readonly symphony: SymphonyDraft | null;
  /** What was filled in of a command that was not run yet. */
  readonly command: CommandDraft | null;
}

export interface CommandDraft extends CommandKey {
  readonly entries: Entries;
  /** Names of people who were picked, by id. */
  readonly names: ReadonlyMap<string, string>;
}

export interface SymphonyDraft {
  readonly podUrl: string;
  readonly username: string;
  readonly keyFile: string;
  readonly way: 'key' | 'token';
}

export type Drafts = StoreApi<Draft>;

/** A desk with nothing on it. */
export function createDrafts(): Drafts {
  return createStore<Draft>(() => ({
    signingInTo: null,
    problem: null,
    symphony: null,
    command: null,
  }));
}
