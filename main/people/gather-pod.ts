import { type Outcome, success } from '../../preload/contract.ts';
import type { LookUps } from './look-ups.ts';
import type { Told } from './person.ts';
import type { PodAccount } from './sources.ts';

/** What a walk through a list does with the people it meets. */
export interface Meeting {
  readonly learn: (told: readonly Told[]) => Promise<void>;
  /** The list was heard to its end: who is not in it is not known by it any more. */
  readonly settle: (listed: ReadonlySet<string>) => Promise<void>;
  readonly isStopped: () => boolean;
}

const known: readonly string[] = ['accepted', 'pending_incoming', 'pending_outgoing'];

/**
 * Everybody a pod's account is connected with, or will be perhaps. A pod tells ids alone: who was
 * looked up once, however long ago, is not asked for again here.
 */
export async function gatherConnections(
  { accountId, client, userId: ownId }: PodAccount,
  lookUps: Pick<LookUps, 'byUser' | 'remembered'>,
  { learn, settle, isStopped }: Meeting,
): Promise<Outcome<void>> {
  const connections = await client.connection.list({ status: 'all' });
  if (!connections.ok) return connections;
  const userIds = connections.value
    .filter(({ status, userId }) => known.includes(status) && userId !== ownId)
    .map(({ userId }) => userId);
  const toldOf = (found: Omit<Told, 'accountId' | 'system'>): Told[] => [
    { ...found, accountId, system: 'symphony', source: 'connection' },
  ];
  const outcomes = await Promise.all(
    userIds.map(async (userId) => {
      const remembered = lookUps.remembered(accountId, userId);
      if (remembered) {
        await learn(toldOf(remembered));
        return success();
      }
      if (isStopped()) return success();
      const found = await lookUps.byUser(accountId, userId);
      if (found.ok) await learn(toldOf(found.value));
      // Somebody the pod will not tell of is no reason to ask for everybody again.
      const isOver =
        found.ok || !['offline', 'unreachable', 'timed-out'].includes(found.problem.code);
      return isOver ? success() : found;
    }),
  );
  await settle(new Set(userIds));
  return outcomes.find((outcome) => !outcome.ok) ?? success();
}
