import type { Outcome } from '../../preload/contract.ts';
import { escapeExpression } from '../spaces/expression.ts';
import type { SpacesUser } from '../spaces/models.ts';
import type { LookUps } from './look-ups.ts';
import type { Told } from './person.ts';
import { factsOfSpacesUser, type PodAccount, type SpacesAccount } from './sources.ts';

type Take = (told: readonly Told[]) => void;

const mostAnswers = 20;

/**
 * Asks Spaces for people of the same company, of shared spaces, and those its own search suggests.
 * An account that cannot be asked tells nothing.
 */
export async function askSpaces(
  accounts: readonly SpacesAccount[],
  query: string,
  signal: AbortSignal,
  take: Take,
): Promise<void> {
  const search = escapeExpression(query);
  await Promise.all(
    accounts.flatMap(({ accountId, userId: ownId, client }) => {
      const tell = (users: readonly User[]) =>
        take(
          users
            .filter(({ userId }) => userId !== ownId)
            .map((user) => ({
              userId: user.userId,
              ...factsOfSpacesUser({ displayName: '', emailAddress: '', ...user }),
              accountId,
              system: 'spaces',
            })),
        );
      const lists = [client.users.colleagues, client.users.withDirectSpace].map(async (list) => {
        const page = await list({ search, size: mostAnswers, page: 0 }, { signal });
        if (page.ok) tell(page.value.rows);
      });
      return [...lists, suggest(client, search, signal, tell)];
    }),
  );
}

interface User extends Partial<SpacesUser> {
  readonly userId: string;
}

async function suggest(
  client: SpacesAccount['client'],
  search: string,
  signal: AbortSignal,
  tell: (users: readonly User[]) => void,
): Promise<void> {
  const { client: whole } = await client.whole();
  const people: Outcome<readonly User[]> = await whole.users.people(
    { userId: 'me', search },
    { signal },
  );
  if (people.ok) tell(people.value);
}

/** Asks pods for the one with an address, when one was typed whole. */
export async function askPods(
  accounts: readonly PodAccount[],
  query: string,
  lookUps: Pick<LookUps, 'byAddress'>,
  take: Take,
): Promise<void> {
  if (!isAddress(query)) return;
  await Promise.all(
    accounts.map(async ({ accountId, userId }) => {
      const found = await lookUps.byAddress(accountId, query, 'urgent');
      if (!found.ok || found.value.userId === userId) return;
      take([{ ...found.value, also: [query], accountId, system: 'symphony' }]);
    }),
  );
}

/** Whether that is an e-mail address to its end. */
export function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/u.test(text);
}
