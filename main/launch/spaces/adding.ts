import {
  failure,
  type Outcome,
  type Problem,
  type Service,
  success,
} from '../../../preload/contract.ts';
import { tellReach } from '../../polling.ts';
import { eachPage } from '../../spaces/pages.ts';
import { accountOf, type SpacesAccount } from './account.ts';
import { membersAtOnce } from './lists.ts';
import { isUser, type Member, membersOf } from './members.ts';

/** Somebody met in a space, as Spaces tells of them. */
export interface Met {
  readonly userId: string;
  readonly displayName: string;
  readonly emailAddress: string;
}

interface Surroundings {
  readonly accounts: () => readonly SpacesAccount[];
  /** Takes users of an account among our people; says how many were not there before. */
  readonly learnMembers: (accountId: string, met: readonly Met[]) => Promise<number>;
  /** Says that people are being gathered, until the returned function is called. */
  readonly gathering: () => () => void;
  readonly told: (accountId: string, problem: Problem | null) => void;
}

type Added = Outcome<{ readonly added: number }>;

interface Running {
  readonly stop: () => void;
  readonly ended: Promise<Added>;
}

/** Nobody knows more people than this; a server that tells of more is not believed. */
const mostMembers = 50_000;

/**
 * Takes everybody with an account who is in a space among our people, page by page; each page is
 * there as soon as it was read. Problems: `cancelled`, and those of the network.
 */
export function createMemberAdding({
  accounts,
  learnMembers,
  gathering,
  told,
}: Surroundings): Pick<Service, 'addMembers' | 'cancelAddMembers'> {
  const running = new Map<string, Running>();

  async function add(account: SpacesAccount, spaceId: string, signal: AbortSignal): Promise<Added> {
    const { accountId, userId } = account;
    const listing = membersOf(spaceId, await account.client.whole(), { signal });
    let [met, added] = [0, 0];
    for await (const page of eachPage({ ...listing, size: membersAtOnce })) {
      if (signal.aborted) return failure('cancelled');
      tellReach(page, (problem) => told(accountId, problem));
      if (!page.ok) return page;
      added += await learnMembers(accountId, metAmong(page.value, userId));
      met += page.value.length;
      if (met >= mostMembers) break;
    }
    return success({ added });
  }

  function begin(account: SpacesAccount, spaceId: string, key: string): Running {
    const end = new AbortController();
    const done = gathering();
    const ended = add(account, spaceId, end.signal).finally(() => {
      running.delete(key);
      done();
    });
    return { stop: () => end.abort(), ended };
  }

  return {
    async addMembers({ accountId, spaceId }) {
      const account = accountOf(accounts(), accountId);
      if (!account.ok) return account;
      const key = keyOf(accountId, spaceId);
      const already = running.get(key);
      if (already) return already.ended;
      const begun = begin(account.value, spaceId, key);
      running.set(key, begun);
      return begun.ended;
    },
    cancelAddMembers({ accountId, spaceId }) {
      running.get(keyOf(accountId, spaceId))?.stop();
      return success();
    },
  };
}

function keyOf(accountId: string, spaceId: string): string {
  return JSON.stringify([accountId, spaceId]);
}

/** Guests come back as somebody else, and we are not among our people. */
function metAmong(members: readonly Member[], ownId: string): Met[] {
  return members
    .filter(({ memberId, memberType = '' }) => isUser(memberType) && memberId !== ownId)
    .map(({ memberId, displayName = '', emailAddress = '' }) => ({
      userId: memberId,
      displayName,
      emailAddress,
    }));
}
