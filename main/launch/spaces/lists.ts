import { type Outcome, type Problem, type Service, success } from '../../../preload/contract.ts';
import type { Person } from '../../people/person.ts';
import { plainText } from '../../people/plain-text.ts';
import { tellReach } from '../../polling.ts';
import { escapeExpression } from '../../spaces/expression.ts';
import type { Listing } from '../../spaces/pages.ts';
import { accountOf, type SpacesAccount } from './account.ts';
import { type Member, memberRow, membersOf, type Space, searchFor } from './members.ts';
import { createReader, type Passage, type Reader } from './reader.ts';

interface Surroundings {
  readonly accounts: () => readonly SpacesAccount[];
  /** Finds who is among our people. */
  readonly person: (key: string) => Pick<Person, 'id'> | undefined;
  /** Told that an account could not be reached, or could again (null). */
  readonly told: (accountId: string, problem: Problem | null) => void;
}

interface Wanted<Row> {
  readonly reader: Reader<Row>;
  readonly accountId: string;
  /** Which list that is, among all of the account. */
  readonly list: readonly string[];
  readonly after: string | undefined;
  readonly listing: (account: SpacesAccount) => Promise<Listing<Row>>;
}

/** Spaces gives at most 50 spaces at a time, however many are asked for. */
const spacesAtOnce = 50;
/**
 * A minute allows 60 calls: 10,000 members can be scrolled through and then be taken among our people
 * without a wait.
 */
export const membersAtOnce = 500;

/** Lists our spaces, and who is in one of them, as far as somebody scrolls. */
export function createSpaceLists({
  accounts,
  person,
  told,
}: Surroundings): Pick<Service, 'listSpaces' | 'listMembers'> {
  const spacesReader = createReader<Space>(spacesAtOnce);
  const membersReader = createReader<Member>(membersAtOnce);

  async function read<Row>(wanted: Wanted<Row>): Promise<Outcome<Passage<Row>>> {
    const { reader, accountId, after, listing } = wanted;
    const list = JSON.stringify([accountId, ...wanted.list]);
    const account = accountOf(accounts(), accountId);
    if (!account.ok) return account;
    const passage = await (after === undefined
      ? reader.begin(list, await listing(account.value))
      : reader.goOn(list, after));
    tellReach(passage, (problem) => told(accountId, problem));
    return passage;
  }

  return {
    async listSpaces({ accountId, query, after }) {
      const passage = await read({
        reader: spacesReader,
        accountId,
        list: [query],
        after,
        listing: (account) => spacesOf(account, query),
      });
      if (!passage.ok) return passage;
      const rows = passage.value.rows.map(({ spaceId, title = '' }) => ({
        accountId,
        spaceId,
        title: plainText(title),
      }));
      return success({ rows, next: passage.value.next });
    },

    async listMembers({ accountId, spaceId, query, after }) {
      const passage = await read({
        reader: membersReader,
        accountId,
        list: [spaceId, query],
        after,
        listing: async ({ client }) => membersOf(spaceId, await client.whole(), { query }),
      });
      if (!passage.ok) return passage;
      const rows = passage.value.rows.map((member) => memberRow(member, person));
      return success({ ...passage.value, rows });
    },
  };
}

async function spacesOf({ client }: SpacesAccount, query: string): Promise<Listing<Space>> {
  const { client: spaces, restUrl } = await client.whole();
  const question = { topictype: 'group', ...searchFor(escapeExpression(query)) } as const;
  return {
    ask: (position) => spaces.users.spaces({ ...question, ...position }),
    idOf: ({ spaceId }) => spaceId,
    restUrl,
  };
}
