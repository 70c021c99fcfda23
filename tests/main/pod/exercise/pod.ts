import { createNet } from '../../../../main/net.ts';
import { createPodClient } from '../../../../main/pod/client.ts';
import type { WholePod } from '../../../../main/pod/whole.ts';
import { type Outcome, success } from '../../../../preload/contract.ts';
import type { Simulator } from '../../../simulator/index.ts';

/** Who asks: by the session that they have. */
export type Who = 'ordinary' | 'administrator' | 'on behalf' | 'nobody';

/** The whole pod as somebody has it, without pauses between tries. */
export function podOf(simulator: Simulator, who: Who): Promise<WholePod> {
  const sessionToken = tokenOf(simulator, who);
  return createPodClient({
    net: createNet({ fetch, log: () => undefined, sleep: async () => undefined }),
    podUrl: simulator.endpoints.symphony.podUrl,
    authorize: async () => success({ sessionToken }),
    renew: async () => success(),
  }).whole();
}

/** The value of an outcome that has to be a good one. */
export function goodOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

function tokenOf({ credentials }: Simulator, who: Who): string {
  if (who === 'nobody') return 'a token that nobody gave';
  if (who === 'on behalf') return credentials.symphony.mintOnBehalfToken();
  return (who === 'ordinary' ? credentials.symphony : credentials.administrator).mintSessionToken();
}
