import { useAsking } from '../asking.ts';
import { ProblemText } from '../design/problem-text.tsx';
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
      {problem && (
        <p class="note wrong" role="alert">
          <ProblemText problem={problem} />
        </p>
      )}
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
