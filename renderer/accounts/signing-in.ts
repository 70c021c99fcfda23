import type { Account, Bridge, Outcome, PodSignIn } from '../../preload/contract.ts';
import { useAppState, useFoyer } from '../foyer.ts';
import { noCertificate, type SymphonyDraft, type WayIn } from './drafts.ts';

type Question<Name extends keyof Bridge> = Parameters<Bridge[Name]>[0];

/** The ways to begin signing in. How it failed stays in the drafts, where each view finds it. */
export function useSigningIn() {
  const { bridge, drafts } = useFoyer();
  const known = useAppState(({ settings }) => settings.symphony);
  const attempt = async (begin: () => Promise<Outcome<void>>) => {
    drafts.setState({ problem: null });
    const outcome = await begin();
    drafts.setState({ problem: outcome.ok ? null : outcome.problem });
    return outcome.ok;
  };
  const byForm = async (begin: () => Promise<Outcome<void>>) => {
    if (await attempt(begin)) drafts.setState({ signingInTo: null, symphony: null });
  };
  const toSpaces = () => {
    drafts.setState({ signingInTo: 'spaces' });
    void attempt(() => bridge.signInToSpaces());
  };
  const openForm = (form: Exclude<WayIn, 'spaces'>) =>
    drafts.setState({ signingInTo: form, problem: null });
  const openSymphony = (way: SymphonyDraft['way'], before: PodSignIn | undefined) => {
    const begun = drafts.getState().symphony ?? { ...known, certificate: noCertificate };
    const draft = before ? { ...before, certificate: before.certificate ?? noCertificate } : begun;
    drafts.setState({ symphony: { ...draft, way } });
    openForm('symphony');
  };

  return {
    toSpaces,
    openForm,
    closeForm: () => drafts.setState({ signingInTo: null, problem: null }),
    toSymphony: (question: Question<'signInToSymphony'>) =>
      byForm(() => bridge.signInToSymphony(question)),
    withCertificate: (question: Question<'signInWithCertificate'>) =>
      byForm(() => bridge.signInWithCertificate(question)),
    asGuest: (displayName: string) => byForm(() => bridge.signInAsGuest({ displayName })),
    asServiceApp: (question: Question<'signInAsServiceApp'>) =>
      byForm(() => bridge.signInAsServiceApp(question)),
    /** The way back in that the account came by. */
    again({ way, podSignIn }: Account) {
      switch (way) {
        case 'browser':
          return toSpaces();
        case 'guest':
        case 'service-app':
          return openForm(way);
        case 'session-token':
          return openSymphony('token', podSignIn);
        default:
          return openSymphony(way, podSignIn);
      }
    },
  };
}
