import { type Outcome, success } from '../../preload/contract.ts';
import type { SpacesUser } from '../spaces/models.ts';
import { eachPage } from '../spaces/pages.ts';
import type { Meeting } from './gather-pod.ts';
import type { Source, Told } from './person.ts';
import { factsOfSpacesUser, type SpacesAccount } from './sources.ts';

// Large pages: Spaces allows sixty calls of one list a minute.
const pageSize = 500;

/** Everybody in one of a Spaces account's lists. */
export async function gatherList(
  { accountId, client, userId: ownId, restUrl }: SpacesAccount,
  source: Extract<Source, 'colleague' | 'direct-space'>,
  { learn, settle, isStopped }: Meeting,
): Promise<Outcome<void>> {
  const { colleagues, withDirectSpace } = client.users;
  const listed = new Set<string>();
  const pages = eachPage({
    ask: source === 'colleague' ? colleagues : withDirectSpace,
    size: pageSize,
    idOf: (user: SpacesUser) => user.userId,
    restUrl,
  });
  for await (const page of pages) {
    if (!page.ok) return page;
    if (isStopped()) return success();
    const others = page.value.filter(({ userId }) => userId !== ownId);
    for (const { userId } of others) listed.add(userId);
    await learn(others.map((user): Told => told(user, accountId, source)));
  }
  await settle(listed);
  return success();
}

function told(user: SpacesUser, accountId: string, source: Source): Told {
  const { userId } = user;
  return { userId, ...factsOfSpacesUser(user), accountId, system: 'spaces', source };
}
