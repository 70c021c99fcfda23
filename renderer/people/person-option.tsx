import type { PersonRow } from '../../preload/contract.ts';
import { CheckIcon, Spinner } from '../design/icons.tsx';
import { useWords } from '../foyer.ts';
import { Avatar } from './avatar.tsx';
import { MarkedText } from './marked-text.tsx';
import { nameOf } from './person-label.ts';
import { secondLineOf } from './second-line.ts';
import { SystemsMark } from './systems-mark.tsx';

interface Option {
  readonly person: PersonRow;
  readonly selected: boolean;
  /** Picked for a group. */
  readonly picked: boolean;
  readonly opening: boolean;
  /** What Enter will do, once that is known; only said of the selected one. */
  readonly way: string;
  readonly onFavourite: (person: PersonRow) => void;
}

/**
 * One person: who they are, and whether they are in. Two dozen of these are drawn between a key and
 * its frame, so each holds as few elements as it can; for those who hear the popover, the label of
 * the row says all of it.
 */
export function PersonOption({ person, selected, picked, opening, way, onFavourite }: Option) {
  const words = useWords();
  const second = secondLineOf(person);
  // What only the selected row says: the presence in words, and what Enter will do.
  const told = selected && !opening;
  return (
    <>
      {picked ? (
        <span class="avatar picked">
          <CheckIcon />
        </span>
      ) : (
        <Avatar id={person.id} name={person.name || person.address} presence={person.presence} />
      )}
      <span class="person-lines">
        {told && person.presence && (
          <span class="person-aside">{words.say(`presence.${person.presence}`)}</span>
        )}
        <MarkedText
          class="person-name"
          text={nameOf(person, words)}
          marks={person.marks.filter(({ field }) => field === 'name')}
        />
        {told && way !== '' && <bdi class="foreign person-aside person-way">{way}</bdi>}
        <MarkedText class="person-second" text={second.text} marks={second.marks} />
      </span>
      <Star person={person} onFavourite={onFavourite} />
      {opening ? <Spinner /> : <SystemsMark systems={person.systems} />}
    </>
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
        onFavourite(person);
      }}
    />
  );
}
