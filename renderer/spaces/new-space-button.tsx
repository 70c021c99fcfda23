import { PlusIcon } from '../design/icons.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { sayKeys } from '../key-words.ts';
import { useNavigation } from '../navigation.ts';

/** Leads from our spaces to the form of a new one. */
export function NewSpaceButton() {
  const { say } = useWords();
  const { mac } = useFoyer();
  const { go } = useNavigation();
  return (
    <button
      type="button"
      title={mac ? '⌘N' : sayKeys({ say }, ['Ctrl', 'N'])}
      onClick={() => go({ view: 'new-space', personIds: [] })}
    >
      <PlusIcon />
      {say('view.new-space')}
    </button>
  );
}
