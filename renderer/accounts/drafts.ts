import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CommandKey, Problem } from '../../preload/contract.ts';
import type { Entries } from '../commands/entries.ts';
import type { NewSpaceDraft } from '../spaces/new-space-draft.ts';

/**
 * What was begun and not finished. It outlives its view. No field of it is a secret, but those of a
 * command may be.
 */
export interface Draft {
  /** The way in that was begun: by the browser or a form; and how the last attempt failed. */
  readonly signingInTo: WayIn | null;
  readonly problem: Problem | null;
  /** What was typed into the Symphony form; null until something was. */
  readonly symphony: SymphonyDraft | null;
  /** What was typed into the forms for guests and service accounts of Spaces. */
  readonly spaces: SpacesDraft;
  /** What was filled in of a command that was not run yet. */
  readonly command: CommandDraft | null;
  /** What was filled in of a space that is not made yet, or not everybody could be invited to. */
  readonly newSpace: NewSpaceDraft | null;
}

/** A command whose form was begun. */
export interface CommandDraft extends CommandKey {
  readonly entries: Entries;
  /** Names of people who were picked, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** What is begun by itself: the browser of Spaces, or one of the forms. */
export type WayIn = 'spaces' | 'symphony' | 'guest' | 'service-app';

/** What was typed into the form of a pod. */
export interface SymphonyDraft {
  readonly podUrl: string;
  readonly username: string;
  readonly keyFile: string;
  readonly way: 'key' | 'certificate' | 'token';
  readonly certificate: CertificateDraft;
}

/** The files and the address of a sign-in with a certificate. */
export interface CertificateDraft {
  readonly certificateFile: string;
  readonly keyFile: string;
  readonly sessionAuthUrl: string;
  readonly authorityFile: string;
}

export const noCertificate: CertificateDraft = {
  certificateFile: '',
  keyFile: '',
  sessionAuthUrl: '',
  authorityFile: '',
};

/** What was typed into the forms of guests and service accounts. */
export interface SpacesDraft {
  readonly displayName: string;
  readonly address: string;
  readonly keyFile: string;
  readonly actAs: string;
}

/** What was begun and is kept while Foyer runs. */
export type Drafts = StoreApi<Draft>;

/** A desk with nothing on it. */
export function createDrafts(): Drafts {
  return createStore<Draft>(() => ({
    signingInTo: null,
    problem: null,
    symphony: null,
    spaces: { displayName: '', address: '', keyFile: '', actAs: '' },
    command: null,
    newSpace: null,
  }));
}
