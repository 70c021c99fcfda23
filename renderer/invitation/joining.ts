import { useState } from 'preact/hooks';
import type { JoinedSpace, Problem } from '../../preload/contract.ts';
import { useFoyer } from '../foyer.ts';

/** As whom one comes in: with an account of ours, or as a guest of this name. */
export type JoinAs =
  | { readonly kind: 'account'; readonly accountId: string }
  | { readonly kind: 'guest'; readonly name: string };

/** Following an invitation, one try at a time. */
export interface Joining {
  /** Who is being let in now. */
  readonly under: JoinAs | null;
  /** Who asked last, and was refused. */
  readonly tried: JoinAs | null;
  readonly problem: Problem | null;
  /** The space asks for a PIN. */
  readonly needsPin: boolean;
  readonly joined: JoinedSpace | null;
  readonly join: (as: JoinAs, pin: string) => Promise<void>;
}

/** Asks to be let in to the space of an invitation. */
export function useJoining(invitationId: string): Joining {
  const { bridge } = useFoyer();
  const [state, setState] = useState<Omit<Joining, 'join'>>(outside);
  return {
    ...state,
    async join(as, pin) {
      if (state.under) return;
      setState((now) => ({ ...now, under: as, problem: null }));
      const outcome = await bridge.joinInvitation({
        invitationId,
        ...(as.kind === 'account' ? { accountId: as.accountId } : { guestName: as.name }),
        ...(pin !== '' && { password: pin }),
      });
      setState((now) =>
        outcome.ok
          ? { ...outside, joined: outcome.value }
          : {
              ...outside,
              tried: as,
              problem: outcome.problem,
              needsPin: now.needsPin || /^password-/u.test(outcome.problem.code),
            },
      );
    },
  };
}

const outside = { under: null, tried: null, problem: null, needsPin: false, joined: null };
