import './people-menu.css';
import type { PersonRow } from '../../preload/contract.ts';
import { PersonBrief } from '../people/person-brief.tsx';

interface Menu {
  readonly id: string;
  readonly label: string;
  readonly optionId: (index: number) => string;
  readonly people: readonly PersonRow[];
  readonly chosen: number;
  readonly onPick: (person: PersonRow) => void;
}

/** The people who may be meant. Its keys belong to the entry above. */
export function PeopleMenu({ id, label, optionId, people, chosen, onPick }: Menu) {
  return (
    <div id={id} class="people-menu" role="listbox" aria-label={label}>
      {people.map((person, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the entry
        <div
          key={person.id}
          id={optionId(index)}
          class="people-menu-row"
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(person)}
        >
          <PersonBrief person={person} />
        </div>
      ))}
    </div>
  );
}
