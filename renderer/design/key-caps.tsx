import { useWords } from '../foyer.ts';
import { sayKey } from '../key-words.ts';

/** Keys drawn as keys. */
export function KeyCaps({ keys }: { readonly keys: readonly string[] }) {
  const words = useWords();
  return (
    <span class="key-caps">
      {keys.map((key) => (
        <kbd key={key}>{sayKey(words, key)}</kbd>
      ))}
    </span>
  );
}
