import { failure, type Outcome, type SystemName, success } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import type { OpenAccount, Systems } from './systems.ts';

interface Known {
  readonly name: string;
  readonly address: string;
  readonly identities: readonly {
    readonly accountId: string;
    readonly system: SystemName;
    readonly userId: string;
  }[];
}

interface Surroundings {
  readonly systems: Systems;
  readonly person: (personId: string) => Known | undefined;
}

/**
 * Finds the id of a person in the system of an account: known, or asked for by their address.
 * Problems: `not-found` (detail: name), `not-signed-in`, and those of the call.
 */
export function createUserIds({ systems, person }: Surroundings) {
  return async (accountId: string, personId: string): Promise<Outcome<string>> => {
    const known = person(personId);
    const open = await systems.find(accountId);
    if (!open) return failure('not-signed-in');
    if (!known) return failure('not-found');
    const id = knownId(known, open) ?? (await askedId(known, open));
    if (typeof id === 'string') return success(id);
    return id ?? failure('not-found', { name: known.name || known.address });
  };
}

/** Another account in the same system knows the same ids; another pod does not. */
function knownId({ identities }: Known, { account }: OpenAccount): string | undefined {
  const same = identities.filter(({ system }) => system === account.system);
  const found =
    same.find(({ accountId }) => accountId === account.id) ??
    same.find(({ accountId }) => accountId.endsWith(`@${account.host}`));
  return found?.userId;
}

/** Undefined: nobody there has that address. */
async function askedId({ address }: Known, { account, system }: OpenAccount) {
  if (account.system !== 'symphony' || address === '') return undefined;
  const asked = await system.ask('user.find', { email: address });
  if (!asked.ok) return asked;
  const id = isPlainObject(asked.value) ? asked.value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
