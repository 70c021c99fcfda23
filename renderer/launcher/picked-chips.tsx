import { ForeignText } from '../design/foreign-text.tsx';
import { ClearIcon } from '../design/icons.tsx';
import { KeyCaps } from '../design/key-caps.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { nameOf } from '../people/person-label.ts';
import { alone } from '../text/alone.ts';
import './picked-chips.css';
import type { PickedPerson } from './picked.ts';

interface Chips {
  readonly people: readonly PickedPerson[];
  readonly onRemove: (person: PickedPerson) => void;
}

/** Who is picked for a group, and what can be done with all of them. */
export function PickedChips({ people, onRemove }: Chips) {
  const { mac } = useFoyer();
  const words = useWords();
  const { say } = words;
  return (
    <section class="picked-people" aria-label={say('group.label')}>
      <ul class="picked-chips">
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              class="picked-chip"
              aria-label={say('group.remove', { name: alone(nameOf(person, words)) })}
              onClick={() => onRemove(person)}
            >
              <ForeignText whole={nameOf(person, words)} />
              <ClearIcon />
            </button>
          </li>
        ))}
      </ul>
      <p class="picked-keys">
        <span role="status">{say('group.picked', { count: people.length })}</span>
        <span>
          <KeyCaps keys={['Enter']} /> {say('group.chat')}
        </span>
        <span>
          <KeyCaps keys={[mac ? '⌘' : 'Ctrl', 'Enter']} /> {say('group.new-space')}
        </span>
      </p>
    </section>
  );
}
