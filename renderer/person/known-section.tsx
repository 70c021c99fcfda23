import type { PersonCard } from '../../preload/contract.ts';
import { CopyText } from '../design/copy-text.tsx';
import { ForeignText } from '../design/foreign-text.tsx';
import { useWords } from '../foyer.ts';
import { useNow } from '../now.ts';
import { Fact } from './facts.tsx';

/** What Foyer knows by itself: the address, and how often they were reached. */
export function KnownSection({ person }: { readonly person: PersonCard }) {
  const { say } = useWords();
  const addresses = addressesOf(person);
  return (
    <dl class="facts person-facts">
      {addresses.map((address) => (
        <Fact key={address} name={say('person.address')}>
          <ForeignText whole={address} />
          <CopyText text={address} label={say('person.copy-address')} />
        </Fact>
      ))}
      <Fact name={say('person.reached')}>
        <Reached person={person} />
      </Fact>
    </dl>
  );
}

function Reached({ person }: { readonly person: PersonCard }) {
  const { say, ago, exactly } = useWords();
  const now = useNow();
  const { timesReached: count, lastReachedAt: last } = person;
  if (count === 0) return <span class="quiet-text">{say('person.never-reached')}</span>;
  return (
    <span title={last === null ? undefined : exactly(last)}>
      {say('person.times-reached', { count })}
      {last !== null && say('person.last-reached', { when: ago(last, now) })}
    </span>
  );
}

/** Each address once, the person's own one first. */
function addressesOf({ address, identities }: PersonCard): readonly string[] {
  const all = [address, ...identities.map((identity) => identity.address)];
  return [...new Map(all.map((one) => [one.toLowerCase(), one])).values()].filter(Boolean);
}
