import { useId } from 'preact/hooks';
import { useAsking } from '../asking.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { useFoyer, useWords } from '../foyer.ts';

interface KeyFile {
  readonly path: string;
  readonly onChoose: (path: string) => void;
}

/** Which key file is used, chosen in the file dialog of the system. */
export function KeyFileField({ path, onChoose }: KeyFile) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { busy, problem, ask } = useAsking();
  const id = useId();
  const choose = () =>
    ask(async () => {
      const outcome = await bridge.chooseKeyFile();
      if (outcome.ok && outcome.value !== null) onChoose(outcome.value);
      return outcome;
    });
  return (
    <div class="field">
      <label for={id}>{say('symphony.key-file')}</label>
      <div class="file-row">
        <button
          id={id}
          type="button"
          aria-describedby={`${id}-note`}
          disabled={busy}
          onClick={() => void choose()}
        >
          {say('symphony.choose')}
        </button>
        {path === '' ? (
          <span class="note">{say('symphony.no-file')}</span>
        ) : (
          <ForeignText whole={path} />
        )}
      </div>
      <p id={`${id}-note`} class="note">
        {problem ? <ProblemText problem={problem} /> : say('symphony.key-file-hint')}
      </p>
    </div>
  );
}
