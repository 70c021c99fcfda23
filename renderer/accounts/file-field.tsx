import { useId } from 'preact/hooks';
import type { FileKind } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { ClearIcon } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { useFoyer, useWords } from '../foyer.ts';

interface FileChoice {
  readonly kind: FileKind;
  readonly label: string;
  readonly hint: string;
  readonly path: string;
  /** An empty path where the file is optional and taken back. */
  readonly onChoose: (path: string) => void;
  /** It may be left out. */
  readonly optional?: boolean;
}

/** Which file is used, chosen in the file dialog of the system. */
export function FileField({ kind, label, hint, path, onChoose, optional = false }: FileChoice) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { busy, problem, ask } = useAsking();
  const id = useId();
  const choose = () =>
    ask(async () => {
      const outcome = await bridge.chooseFile({ kind });
      if (outcome.ok && outcome.value !== null) onChoose(outcome.value);
      return outcome;
    });
  return (
    <div class="field">
      <label for={id}>{label}</label>
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
        {optional && path !== '' && (
          <button
            type="button"
            class="icon-button"
            aria-label={say('symphony.no-such-file', { what: label })}
            onClick={() => onChoose('')}
          >
            <ClearIcon />
          </button>
        )}
      </div>
      <p id={`${id}-note`} class="note">
        {problem ? <ProblemText problem={problem} /> : hint}
      </p>
    </div>
  );
}
