import type { Outcome } from '../../preload/contract.ts';
import { useFoyer } from '../foyer.ts';

/** The ways to begin signing in. How it failed stays in the drafts, where each view finds it. */
export function useSigningIn() {
  const { bridge, drafts } = useFoyer();
  const attempt = async (begin: () => Promise<Outcome<void>>) => {
    drafts.setState({ problem: null });
    const outcome = await begin();
    drafts.setState({ problem: outcome.ok ? null : outcome.problem });
    return outcome.ok;
  };
  return {
    toSpaces() {
      drafts.setState({ signingInTo: 'spaces' });
      void attempt(() => bridge.signInToSpaces());
    },
    openSymphonyForm: () => drafts.setState({ signingInTo: 'symphony', problem: null }),
    closeForm: () => drafts.setState({ signingInTo: null, problem: null }),
    async toSymphony(question: Parameters<typeof bridge.signInToSymphony>[0]) {
      if (await attempt(() => bridge.signInToSymphony(question))) {
        drafts.setState({ signingInTo: null, symphony: null });
      }
    },
  };
}
