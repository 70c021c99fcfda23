import type { SpacesAccount } from '../../../main/launch/spaces/account.ts';
import type { WholeSpaces } from '../../../main/spaces/whole.ts';
import type { Simulator } from '../../simulator/index.ts';
import { asGuest, asMe, asServiceApp } from '../spaces/ways-in.ts';

/** The signed-in person's account of the simulated Spaces. */
export async function myAccount(simulator: Simulator): Promise<SpacesAccount> {
  const { spacesId, email, displayName } = simulator.me;
  const who = { userId: spacesId, name: displayName, address: email, way: 'browser' } as const;
  return accountOver(simulator, await asMe(simulator), who);
}

/** A guest's account. */
export async function guestAccount(simulator: Simulator, name: string): Promise<SpacesAccount> {
  const whole = await asGuest(simulator, name);
  const me = await whole.client.users.me();
  if (!me.ok) throw new Error(me.problem.code);
  const who = { userId: me.value.userId, name, address: '', way: 'guest' } as const;
  return accountOver(simulator, whole, who);
}

/** The company's service account, for itself or for somebody. */
export async function serviceAccount(simulator: Simulator, actAs = ''): Promise<SpacesAccount> {
  const { username } = simulator.credentials.serviceApp;
  const who = { userId: 'app', name: 'App', address: username, way: 'service-app' } as const;
  return { ...accountOver(simulator, await asServiceApp(simulator), who), actAs };
}

function accountOver(
  simulator: Simulator,
  whole: WholeSpaces,
  who: Pick<SpacesAccount, 'userId' | 'name' | 'address' | 'way'>,
): SpacesAccount {
  const { webUrl, restUrl } = simulator.endpoints.spaces;
  const client = { whole: async () => whole };
  return { accountId: `spaces:${who.userId}`, ...who, actAs: '', webUrl, restUrl, client };
}
