import type { LanguageTag } from '../../preload/contract.ts';
import { invitation as de } from './de/invitation.ts';
import { invitation as en, type InvitationWords } from './en/invitation.ts';
import { invitation as fr } from './fr/invitation.ts';
import { invitation as ja } from './ja/invitation.ts';

/** The words of a mail that invites, in every language. */
export const invitationWords: Readonly<Record<LanguageTag, InvitationWords>> = { en, de, fr, ja };
