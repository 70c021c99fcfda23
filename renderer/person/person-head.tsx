import type { PersonCard } from '../../preload/contract.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { useWords } from '../foyer.ts';
import { useNow } from '../now.ts';
import { Avatar } from '../people/avatar.tsx';

interface Head {
  readonly person: PersonCard;
  readonly name: string;
}

/** The face, the name, what they do, and whether they are in. */
export function PersonHead({ person, name }: Head) {
  const about = [person.title, person.company].filter((part) => part.trim() !== '').join(' · ');
  return (
    <div class="person-head">
      <Avatar id={person.id} name={person.name || person.address} presence={person.presence} />
      <div class="person-head-lines">
        <ForeignText class="person-head-name" whole={name} />
        {about !== '' && <ForeignText class="person-head-about" whole={about} />}
        <Presence person={person} />
      </div>
    </div>
  );
}

function Presence({ person }: Pick<Head, 'person'>) {
  const { say, clock, exactly } = useWords();
  const now = useNow();
  if (person.presence === null) return null;
  const { presenceSince: since } = person;
  return (
    <p class="person-head-presence" role="status" data-presence={person.presence}>
      {say(`presence.${person.presence}`)}
      {since !== null && (
        <time dateTime={new Date(since).toISOString()} title={exactly(since)}>
          {say('person.since', { time: clock(since, now) })}
        </time>
      )}
    </p>
  );
}
