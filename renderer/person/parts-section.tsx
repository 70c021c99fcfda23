import { useState } from 'preact/hooks';
import type { CardIdentity, PersonCard } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { More } from '../design/more.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { alone } from '../text/alone.ts';
import { IdentityRow } from './identity-row.tsx';

interface Parts {
  readonly person: PersonCard;
  readonly onChanged: () => void;
}

/** Of whom this person is made, and the way to take them apart and to join them again. */
export function PartsSection({ person, onChanged }: Parts) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const asking = useAsking();
  const [apart, setApart] = useState<CardIdentity | null>(null);
  const { identities, separated } = person;

  const separate = async (identity: CardIdentity) => {
    const { accountId, userId } = identity;
    const done = await asking.ask(() =>
      bridge.separatePerson({ personId: person.id, accountId, userId }),
    );
    if (!done) return;
    setApart(identity);
    onChanged();
  };
  const rejoin = async () => {
    const done = await asking.ask(() => bridge.rejoinPerson({ personId: person.id }));
    if (!done) return;
    setApart(null);
    onChanged();
  };

  if (identities.length < 2 && !separated && !apart) return null;
  return (
    <section class="view-section">
      {(separated || apart) && (
        <div class="apart" role="status">
          <p>
            {apart
              ? say('person.taken-apart', { name: alone(apart.name || apart.address) })
              : say('person.apart')}
          </p>
          <button type="button" disabled={asking.busy} onClick={() => void rejoin()}>
            {say(apart ? 'person.undo' : 'person.rejoin')}
          </button>
        </div>
      )}
      {identities.length > 1 && (
        <More summary={say('person.not-the-same')}>
          <p class="note">{say('person.not-the-same-means')}</p>
          <ul class="identities">
            {identities.map((identity) => (
              <IdentityRow
                key={`${identity.accountId} ${identity.userId}`}
                identity={identity}
                busy={asking.busy}
                onSeparate={() => void separate(identity)}
              />
            ))}
          </ul>
        </More>
      )}
      <ProblemNote problem={asking.problem} />
    </section>
  );
}
