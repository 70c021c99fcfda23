import type { PersonRow } from '../../preload/contract.ts';
import { Avatar } from './avatar.tsx';
import { MarkedText } from './marked-text.tsx';
import { secondLineOf } from './second-line.ts';

/** Who somebody is, in a menu of those who may be meant: no presence, nothing to do. */
export function PersonBrief({ person }: { readonly person: PersonRow }) {
  const second = secondLineOf(person);
  const name = person.name || person.address;
  return (
    <>
      <Avatar id={person.id} name={name} />
      <span class="person-lines">
        <MarkedText
          class="person-name"
          text={name}
          marks={person.marks.filter(({ field }) => field === 'name')}
        />
        <MarkedText class="person-second" text={second.text} marks={second.marks} />
      </span>
    </>
  );
}
