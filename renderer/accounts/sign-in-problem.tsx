import type { ProblemCode } from '../../preload/contract.ts';
import { WarningIcon } from '../design/icons.tsx';
import { useIntoView } from '../design/into-view.ts';
import { ProblemText } from '../design/problem-text.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';
import { useStore } from '../store.ts';

const inSettings: ReadonlySet<ProblemCode> = new Set([
  'client-id-missing',
  'sign-in-port-taken',
  'sign-in-refused',
  'address-invalid',
  'unreachable',
]);

/** How the last sign-in failed, with the way to the settings when it is to be mended there. */
export function SignInProblem() {
  const { say } = useWords();
  const { go } = useNavigation();
  const { problem, signingInTo } = useStore(useFoyer().drafts, (draft) => draft);
  const block = useIntoView(problem);
  if (!problem) return null;
  return (
    <div ref={block} class="problem-block" role="alert">
      <WarningIcon />
      <ProblemText problem={problem} />
      {signingInTo !== 'symphony' && inSettings.has(problem.code) && (
        <button type="button" onClick={() => go({ view: 'settings' })}>
          {say('view.settings')}
        </button>
      )}
    </div>
  );
}
