import type { InCommon, Problem } from '../../preload/contract.ts';
import type { Answer } from '../answer.ts';
import { ProblemText } from '../design/problem-text.tsx';
import { Waiting } from '../design/told.tsx';
import { useWords } from '../foyer.ts';
import { ConnectionLine } from './connection-line.tsx';
import { PlaceRow } from './place-row.tsx';

/** What the systems tell of them and us: it comes a little later than the card. */
export function InCommonSection({ inCommon }: { readonly inCommon: Answer<InCommon> }) {
  const { say } = useWords();
  const { value, busy } = inCommon;
  return (
    <section class="view-section" aria-busy={busy}>
      <h2 class="section-heading">{say('person.in-common')}</h2>
      {busy && <Waiting>{say('person.asking-in-common')}</Waiting>}
      {value && <Told value={value} />}
      {!busy && <NotTold problem={inCommon.problem ?? value?.problem ?? null} />}
      {!busy && (inCommon.problem || value?.problem) && (
        <button type="button" class="quiet" onClick={inCommon.again}>
          {say('view.try-again')}
        </button>
      )}
    </section>
  );
}

function Told({ value }: { readonly value: InCommon }) {
  const { say } = useWords();
  const { connections, places, unasked, problem } = value;
  const nothing = connections.length === 0 && places.length === 0 && problem === null;
  const notAll = unasked > 0 && say('person.not-all-spaces', { count: unasked });
  return (
    <>
      {nothing && <p class="note">{say('person.nothing-in-common')}</p>}
      {connections.map((connection) => (
        <ConnectionLine key={connection.accountId} connection={connection} />
      ))}
      {places.length > 0 && (
        <ul class="place-rows">
          {places.map((place) => (
            <PlaceRow key={`${place.accountId} ${place.id}`} place={place} />
          ))}
        </ul>
      )}
      {notAll && <p class="note">{notAll}</p>}
    </>
  );
}

function NotTold({ problem }: { readonly problem: Problem | null }) {
  return (
    problem && (
      <p class="note" role="alert">
        <ProblemText problem={problem} />
      </p>
    )
  );
}
