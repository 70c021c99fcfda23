import type { Invitee } from './invite-state.ts';

/** What was really done in Spaces since the start: effects, not attempts. Ids are Spaces ids. */
export interface SpacesRecord {
  readonly directs: { readonly topicId: string; readonly by: string; readonly with: string }[];
  readonly spaces: { readonly topicId: string; readonly by: string; readonly title: string }[];
  readonly invites: {
    readonly inviteId: string;
    readonly topicId: string;
    readonly by: string;
    readonly invitees: readonly Invitee[];
  }[];
  readonly joins: { readonly topicId: string; readonly by: string }[];
  /** Mails that the server itself would have sent. */
  readonly mails: { readonly to: string; readonly link: string }[];
}

/** An empty record. */
export function createSpacesRecord(): SpacesRecord {
  return { directs: [], spaces: [], invites: [], joins: [], mails: [] };
}
