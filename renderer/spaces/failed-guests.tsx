import { Spinner, WarningIcon } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { useWords } from '../foyer.ts';
import { GuestRow } from './guest-row.tsx';
import type { Making } from './making.ts';
import { guestKey } from './new-space-draft.ts';

/** Who could not be invited, each with the reason, and the way to try it once more. */
export function FailedGuests({ making }: { readonly making: Making }) {
  const { say } = useWords();
  const { draft, busy, problem, change, again } = making;
  const { guests } = draft;
  if (guests.length === 0) return null;
  return (
    <section class="view-section">
      <h2 class="section-heading">{say('made.failed')}</h2>
      <ul class="guests">
        {guests.map((guest) => (
          <GuestRow
            key={guestKey(guest)}
            guest={guest}
            onChange={(changed) =>
              change({ guests: guests.map((one) => (one === guest ? changed : one)) })
            }
            onRemove={() => change({ guests: guests.filter((one) => one !== guest) })}
          />
        ))}
      </ul>
      {problem && (
        <div class="problem-block" role="alert">
          <WarningIcon />
          <ProblemText problem={problem} />
        </div>
      )}
      <button type="button" aria-disabled={busy} onClick={() => void again()}>
        {busy && <Spinner />}
        {say(busy ? 'made.trying' : 'made.again')}
      </button>
    </section>
  );
}
