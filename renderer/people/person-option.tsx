import type { PersonRow, SystemName } from '../../preload/contract.ts';
import { Spinner, StarIcon } from '../design/icons.tsx';
import { SystemGlyph } from '../design/system-glyph.tsx';
import { useWords } from '../foyer.ts';
import { Avatar } from './avatar.tsx';
import { MarkedText } from './marked-text.tsx';
import { secondLineOf } from './second-line.ts';

interface Option {
  readonly person: PersonRow;
  readonly selected: boolean;
  readonly opening: boolean;
  readonly onFavourite: () => void;
}

/** One person: who they are, and whether they are in. */
export function PersonOption({ person, selected, opening, onFavourite }: Option) {
  const { say } = useWords();
  const second = secondLineOf(person);
  const name = person.name.trim() || person.address || say('people.nameless');
  return (
    <>
      <Avatar id={person.id} name={person.name || person.address} presence={person.presence} />
      <span class="person-lines">
        <MarkedText
          class="person-name"
          text={name}
          marks={person.marks.filter(({ field }) => field === 'name')}
        />
        <MarkedText class="person-second" text={second.text} marks={second.marks} />
      </span>
      {person.presence && (
        <span class={selected && !opening ? 'person-presence' : 'visually-hidden'}>
          {say(`presence.${person.presence}`)}
        </span>
      )}
      {person.favourite && <span class="visually-hidden">{say('people.favourite')}</span>}
      <Star person={person} onFavourite={onFavourite} />
      {opening ? <Spinner /> : <Systems person={person} />}
    </>
  );
}

const systems: readonly SystemName[] = ['spaces', 'symphony'];

/** A column for each system, so that a glance down the list finds them. */
function Systems({ person }: { readonly person: PersonRow }) {
  const { say } = useWords();
  return (
    <span class="person-systems">
      {systems.map((system) => (
        <span key={system} class="person-system">
          {person.systems.includes(system) && (
            <>
              <SystemGlyph system={system} size={14} />
              <span class="visually-hidden">{say(`people.on-${system}`)}</span>
            </>
          )}
        </span>
      ))}
    </span>
  );
}

/** For the mouse; the keyboard has its own key, and an option may hold nothing to focus. */
function Star({ person, onFavourite }: Pick<Option, 'person' | 'onFavourite'>) {
  const { say } = useWords();
  return (
    <span
      class="star"
      aria-hidden="true"
      data-filled={person.favourite}
      data-group={person.group}
      title={say(person.favourite ? 'people.remove-favourite' : 'people.add-favourite')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.stopPropagation();
        onFavourite();
      }}
    >
      <StarIcon filled={person.favourite} />
    </span>
  );
}
