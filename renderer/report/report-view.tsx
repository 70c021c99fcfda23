import { useState } from 'preact/hooks';
import { useAnswer } from '../answer.ts';
import { useAsking } from '../asking.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { CheckIcon } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { Told, Waiting } from '../design/told.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { TitledFrame } from '../view-frame.tsx';
import './report.css';

/** The report of a problem, read in full before it is saved or copied. Foyer itself sends nothing. */
export function ReportView() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { value, problem, busy, again } = useAnswer(() => bridge.prepareReport(), []);
  return (
    <TitledFrame title={say('report.open')}>
      {value === null ? (
        <>
          {problem && <Told problem={problem} onAgain={again} />}
          {busy && <Waiting>{say('report.preparing')}</Waiting>}
        </>
      ) : (
        <div class="view-body report">
          <p class="note">{say('report.means')}</p>
          <textarea
            readOnly
            rows={20}
            spellcheck={false}
            wrap="off"
            dir="ltr"
            aria-label={say('report.text')}
            value={value.text}
          />
          <PassOn />
        </div>
      )}
    </TitledFrame>
  );
}

/** The ways in which the report leaves Foyer: into a file, or by the clipboard. */
function PassOn() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const saving = useAsking();
  const copying = useAsking();
  const [path, setPath] = useState<string | null>(null);
  const save = () =>
    void saving.ask(async () => {
      const outcome = await bridge.saveReport();
      if (outcome.ok) setPath(outcome.value);
      return outcome;
    });
  const problem = saving.problem ?? copying.problem;
  return (
    <>
      <div class="buttons">
        <button type="button" class="primary" disabled={saving.busy} onClick={save}>
          {say('report.save')}
        </button>
        <button type="button" onClick={() => void copying.ask(() => bridge.copyReport())}>
          {copying.done && <CheckIcon />}
          {say(copying.done ? 'view.copied' : 'report.copy')}
        </button>
      </div>
      <p class="note" role="status">
        {problem && <ProblemText problem={problem} />}
        {!problem && path !== null && <ForeignText whole={say('report.saved', { path })} />}
      </p>
    </>
  );
}
