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
  /**
   * `needed`: the space asks for a PIN. `possible`: it let nobody in, for a reason that only the
   * server's own words tell.
   */
  readonly pin: 'none' | 'possible' | 'needed';
  readonly joined: JoinedSpace | null;
  readonly join: (as: JoinAs, pin: string) => Promise<void>;
}

/** Asks to be let in to the space of an invitation. */
export function useJoining(invitationId: string): Joining {
  const { bridge } = useFoyer();
  const [state, setState] = useState<Omit<Joining, 'join'>>(outside);
  return {
    ...state,
    async join(as, typedPin) {
      if (state.under) return;
      setState((now) => ({ ...now, under: as, problem: null }));
      const outcome = await bridge.joinInvitation({
        invitationId,
        ...(as.kind === 'account' ? { accountId: as.accountId } : { guestName: as.name }),
        ...(typedPin !== '' && { password: typedPin }),
      });
      setState((now) =>
        outcome.ok
          ? { ...outside, joined: outcome.value }
          : {
              ...outside,
              tried: as,
              problem: outcome.problem,
              pin: now.pin === 'needed' ? 'needed' : pinAfter(outcome.problem),
            },
      );
    },
  };
}

const outside = { under: null, tried: null, problem: null, pin: 'none', joined: null } as const;

function pinAfter({ code }: Problem): Joining['pin'] {
  if (code === 'password-needed' || code === 'password-wrong') return 'needed';
  return code === 'invitation-refused' ? 'possible' : 'none';
}
