import {
  failure,
  type NewSpace,
  type Outcome,
  type Problem,
  type Service,
  success,
} from '../../../preload/contract.ts';
import type { Person } from '../../people/person.ts';
import type { InvitationWords } from '../../text/en/invitation.ts';
import { spaceAddress } from '../addresses.ts';
import { createMadeSpaces } from '../new-space/made-spaces.ts';
import { inviteMore, makeSpace } from '../new-space/new-space.ts';
import type { Made } from '../new-space/round.ts';
import { createOnce } from '../once.ts';
import { accountOf, type SpacesAccount } from './account.ts';
import { createMemberAdding, type Met } from './adding.ts';
import { createSpaceLists } from './lists.ts';

interface Surroundings {
  readonly accounts: () => readonly SpacesAccount[];
  readonly person: (personId: string) => Person | undefined;
  /** Takes users of an account among our people; says how many were not there before. */
  readonly learnMembers: (accountId: string, met: readonly Met[]) => Promise<number>;
  /** Says that people are being gathered, until the returned function is called. */
  readonly gathering: () => () => void;
  /** Opens an address of the web client of an account. */
  readonly open: (address: string, webUrl: string) => Promise<Outcome<void>>;
  readonly openMail: (address: string) => Promise<Outcome<void>>;
  readonly copy: (text: string, html?: string) => void;
  /** What we write into a mail ourselves, in the language of the moment. */
  readonly words: () => InvitationWords;
  /** Told that an account could not be reached, or could again (null). */
  readonly told: (accountId: string, problem: Problem | null) => void;
}

/** Spaces: ours, who is in them, and new ones. */
export type SpacesService = Pick<
  Service,
  | 'listSpaces'
  | 'listMembers'
  | 'addMembers'
  | 'cancelAddMembers'
  | 'openSpace'
  | 'createSpace'
  | 'inviteToSpace'
  | 'sendMail'
  | 'copyFromSpace'
>;

/** Answers all that is asked about spaces. */
export function createSpaces(surroundings: Surroundings): SpacesService {
  const { accounts, open, openMail, copy } = surroundings;
  const once = createOnce<Outcome<NewSpace>>();
  const { keep, ...made } = createMadeSpaces({ openMail, copy });

  function kept(made: Outcome<Made>): Outcome<NewSpace> {
    if (!made.ok) return made;
    keep(made.value);
    return success(made.value.space);
  }

  return {
    ...createSpaceLists(surroundings),
    ...createMemberAdding(surroundings),
    ...made,

    async openSpace({ accountId, spaceId }) {
      const account = accountOf(accounts(), accountId);
      if (!account.ok) return account;
      const { webUrl } = account.value;
      const address = spaceAddress(webUrl, spaceId);
      return address === null ? failure('not-found') : open(address, webUrl);
    },

    createSpace: (question) =>
      once(question, async () => kept(await makeSpace(question, surroundings))),
    inviteToSpace: (question) =>
      once(question, async () => kept(await inviteMore(question, surroundings))),
  };
}
