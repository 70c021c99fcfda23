import { ClearIcon } from '../design/icons.tsx';
import { useWords } from '../foyer.ts';
import { useFilling } from './filling.ts';

interface Picked {
  readonly ids: readonly string[];
  readonly onLeave: (userId: string) => void;
}

/** Who was picked, by name, each with a way to take them out again. */
export function PickedPeople({ ids, onLeave }: Picked) {
  const { say } = useWords();
  const { names } = useFilling();
  if (ids.length === 0) return null;
  return (
    <ul class="picked">
      {ids.map((userId) => {
        const name = names.get(userId) ?? userId;
        return (
          <li key={userId} title={userId}>
            <bdi dir="auto">{name}</bdi>
            <button
              type="button"
              class="icon-button"
              aria-label={say('commands.remove', { name })}
              onClick={() => onLeave(userId)}
            >
              <ClearIcon />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
