import type { ChoosablePresence } from '../../preload/contract.ts';
import type { Operations } from '../net/operation.ts';
import { categoryOf, presence } from './presence.ts';

interface OwnPresence {
  readonly presence: ChoosablePresence;
}

/**
 * What newer pods have and the Pod API 1.40 has not, beside its 62 operations: whoever is signed in
 * reads and sets their own presence, from 1.46 on
 * (https://github.com/finos/symphony-api-spec, pod/pod-api-public.yaml; since 1.51 in its deprecated
 * document, and still served). A pod that does not know them answers 404 or 405.
 */
export const newerOperations = {
  ownPresence: {
    get: { method: 'GET', path: '/pod/v1/user/presence', model: presence },
    set: {
      method: 'POST',
      path: '/pod/v1/user/presence',
      body: ({ presence: chosen }: OwnPresence) => ({ category: categoryOf(chosen) }),
      model: presence,
      meaningOf400: 'not-accepted',
    },
  },
} as const satisfies Operations;
