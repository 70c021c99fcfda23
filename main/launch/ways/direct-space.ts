import { failure, type Outcome, type Problem, success } from '../../../preload/contract.ts';
import { tellReach } from '../../polling.ts';
import type { SpacesClient } from '../../spaces/client.ts';
import { spaceAddress } from '../addresses.ts';

/** A Spaces account that may be asked for direct spaces. */
export interface DirectSpaces {
  readonly accountId: string;
  /** Origin of the web client. */
  readonly webUrl: string;
  readonly client: { readonly spaces: Pick<SpacesClient['spaces'], 'direct'> };
}

type Told = ((accountId: string, problem: Problem | null) => void) | undefined;

/**
 * The address of the direct space with a user, which is made where there is none.
 * `not-same-company`: Spaces makes none for these two; `unexpected-answer`: its id is no id.
 */
export async function addressOfDirectSpace(
  { accountId, webUrl, client }: DirectSpaces,
  person: { readonly userId: string; readonly name: string },
  told: Told,
): Promise<Outcome<string>> {
  const outcome = await client.spaces.direct({ userType: 'user', userId: person.userId });
  tellReach(outcome, (problem) => told?.(accountId, problem));
  if (!outcome.ok) return { ok: false, problem: about(person.name, outcome.problem) };
  const address = spaceAddress(webUrl, outcome.value.spaceId);
  return address ? success(address) : failure('unexpected-answer', { operation: 'direct' });
}

/** What a refusal means here, and whom it is about. */
function about(name: string, { code, detail }: Problem): Problem {
  if (code === 'not-allowed') return { code: 'not-same-company', detail: { ...detail, name } };
  return code === 'not-found'
    ? { code, detail: { ...detail, name } }
    : { code, ...(detail && { detail }) };
}
