import { failure, type Outcome, success } from '../../preload/contract.ts';
import { createLimiter, pacedNet } from '../net/limiter.ts';
import type { Net } from '../net.ts';
import { authorizationOf, endOfJwt, signServiceAccount } from '../spaces/authorization.ts';
import { createSpacesClient } from '../spaces/client.ts';
import { spacesLimits } from '../spaces/limits.ts';
import type { ServiceAppEntry } from './entry.ts';
import type { LivingAccount, Means } from './living.ts';
import { createSession, type Grant } from './session.ts';

/** A JWT is made anew this long before its end: clocks differ. */
const marginMs = 30_000;

interface ServiceMeans {
  readonly readKeyFile: (path: string) => Promise<Outcome<string>>;
  readonly now: () => number;
}

/**
 * What a JWT lets in that the key file's key signs now; the file is read anew each time. Problems:
 * `key-file-unreadable` and `key-file-invalid` (detail: reason).
 */
export async function serviceAppGrant(
  { address, keyFile }: Pick<ServiceAppEntry, 'address' | 'keyFile'>,
  { readKeyFile, now }: ServiceMeans,
): Promise<Outcome<Grant>> {
  const privateKeyPem = await readKeyFile(keyFile);
  if (!privateKeyPem.ok) return privateKeyPem;
  const token = await signServiceAccount({ address, privateKeyPem: privateKeyPem.value }, now());
  if (!token.ok) return token;
  return success({
    headers: authorizationOf({ kind: 'service-app', token: token.value }),
    usableUntil: (endOfJwt(token.value) ?? now()) - marginMs,
  });
}

/** A service account of a company, which signs its own tokens and keeps none. */
export function createServiceAppAccount(entry: ServiceAppEntry, means: Means): LivingAccount {
  const { net, now, onObtaining, onObtained } = means;
  const session = createSession({
    obtain: () => serviceAppGrant(entry, means),
    onObtaining: (want) => onObtaining(entry.id, want),
    onObtained: (outcome) => onObtained(entry.id, outcome),
    now,
  });
  const client = createSpacesClient({
    net: actingAs(pacedNet(net, createLimiter(spacesLimits)), entry.actAs),
    restUrl: entry.restUrl,
    ...session,
  });

  async function greet() {
    const me = await client.users.me();
    // A token that was signed a moment ago was refused: nothing here has ended, the key is no good.
    const isRefused = !me.ok && me.problem.code === 'session-ended';
    return isRefused ? failure('key-refused', { host: new URL(entry.restUrl).host }) : me;
  }

  return {
    system: 'spaces',
    entry,
    client,
    greet,
    end: session.end,
    atRest: session.atRest,
    revoke: async () => undefined,
  };
}

const actAsHeader = 'X-Avaya-Act-As';

/** Spaces are made for somebody else, unless the call itself says for whom. */
function actingAs(net: Net, actAs: string): Net {
  if (actAs === '') return net;
  return {
    send(call) {
      if (call.operation !== 'invitations.createSpace') return net.send(call);
      return net.send({ ...call, headers: { [actAsHeader]: actAs, ...call.headers } });
    },
  };
}
