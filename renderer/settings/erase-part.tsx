import { useAsking } from '../asking.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { useFoyer, useWords } from '../foyer.ts';

/** The way out for good: main asks before anything goes. */
export function ErasePart() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { busy, problem, ask } = useAsking();
  return (
    <>
      <p class="note" id="erase-hint">
        {say('erase.all-hint')}
      </p>
      <ProblemNote problem={problem} />
      <div class="buttons">
        <button
          type="button"
          aria-describedby="erase-hint"
          disabled={busy}
          onClick={() => void ask(() => bridge.eraseEverything())}
        >
          {say('erase.all')}
        </button>
      </div>
    </>
  );
}
