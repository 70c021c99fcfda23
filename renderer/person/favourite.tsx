import { StarIcon } from '../design/icons.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { sayKeys } from '../key-words.ts';

interface Starred {
  readonly favourite: boolean;
  readonly onFavour: () => void;
}

/** Marks somebody as a favourite, or no longer. */
export function Favourite({ favourite, onFavour }: Starred) {
  const { say } = useWords();
  const { mac } = useFoyer();
  const label = say(favourite ? 'people.remove-favourite' : 'people.add-favourite');
  return (
    <button
      type="button"
      class="icon-button favourite"
      aria-pressed={favourite}
      aria-label={say('people.favourite')}
      title={`${label} (${mac ? '⌘D' : sayKeys({ say }, ['Ctrl', 'D'])})`}
      onClick={onFavour}
    >
      <StarIcon filled={favourite} />
    </button>
  );
}
