import { useState } from 'preact/hooks';
import type { Problem, SpaceRow } from '../../preload/contract.ts';
import { CheckIcon, PeopleIcon, Spinner } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { useFoyer, useWords } from '../foyer.ts';

interface Adding {
  readonly space: SpaceRow;
  readonly onAdded: () => void;
}

type Progress =
  | { readonly kind: 'offered' }
  | { readonly kind: 'under-way' }
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Takes everybody in a space among our people, and tells how far that is. */
export function AddMembers({ space: { accountId, spaceId }, onAdded }: Adding) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const [progress, setProgress] = useState<Progress>({ kind: 'offered' });
  const add = async () => {
    setProgress({ kind: 'under-way' });
    const outcome = await bridge.addMembers({ accountId, spaceId });
    setProgress(
      outcome.ok
        ? { kind: 'added', count: outcome.value.added }
        : { kind: 'failed', problem: outcome.problem },
    );
    if (outcome.ok) onAdded();
  };
  return (
    <div class="list-foot">
      <span class="list-foot-told" role="status">
        <Told progress={progress} />
      </span>
      {progress.kind === 'under-way' ? (
        <button type="button" onClick={() => void bridge.cancelAddMembers({ accountId, spaceId })}>
          {say('members.cancel')}
        </button>
      ) : (
        progress.kind !== 'added' && (
          <button type="button" onClick={() => void add()}>
            <PeopleIcon />
            {say('members.add-all')}
          </button>
        )
      )}
    </div>
  );
}

function Told({ progress }: { readonly progress: Progress }) {
  const { say } = useWords();
  switch (progress.kind) {
    case 'offered':
      return null;
    case 'under-way':
      return (
        <>
          <Spinner />
          {say('members.adding')}
        </>
      );
    case 'added':
      return (
        <>
          <CheckIcon />
          {progress.count === 0
            ? say('members.added-none')
            : say('members.added', { count: progress.count })}
        </>
      );
    case 'failed':
      return <ProblemText problem={progress.problem} />;
  }
}
