import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem, SystemName } from '../../preload/contract.ts';

/** What was begun and not finished. It outlives its view, and holds no secret. */
export interface Draft {
  /** The form or system being signed in to, and how the last attempt failed. */
  readonly signingInTo: SystemName | null;
  readonly problem: Problem | null;
  /** What was typed into the Symphony form; null until something was. */
  readonly symphony: SymphonyDraft | null;
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
  return createStore<Draft>(() => ({ signingInTo: null, problem: null, symphony: null }));
}
