import type { Outcome } from '../../preload/contract.ts';
import { success } from '../../preload/contract.ts';
import { type Settled, settleWrite } from '../net/settled-write.ts';
import type { PodClient } from '../pod/client.ts';
import type { UserConnection } from '../pod/models.ts';

interface Means {
  readonly client: { readonly connection: Pick<PodClient['connection'], 'create' | 'info'> };
  readonly sleep?: (ms: number) => Promise<void>;
}

/**
 * Asks a person for a connection, once. Where the answer leaves open whether the request was made,
 * the pod is asked how the two stand, and believed.
 */
export function askForConnection(
  userId: string,
  { client: { connection }, sleep }: Means,
): Promise<Outcome<Settled<UserConnection>>> {
  return settleWrite({
    ...(sleep ? { sleep } : {}),
    send: () => connection.create({ userId }),
    async find() {
      const info = await connection.info({ userId });
      if (!info.ok) return info.problem.code === 'not-found' ? success(undefined) : info;
      const { status } = info.value;
      const isMade = status === 'pending_outgoing' || status === 'accepted';
      return success(isMade ? info.value : undefined);
    },
  });
}
