import type { Way } from '../../preload/contract.ts';
import { Spinner } from '../design/icons.tsx';
import { KeyCaps } from '../design/key-caps.tsx';
import { useWords } from '../foyer.ts';
import { sayWay } from '../way-words.ts';
import { WayIcon } from './way-icon.tsx';

interface Shown {
  readonly way: Way;
  /** The best one: it stands out. */
  readonly first: boolean;
  /** The key that goes this way; null beyond the ninth. */
  readonly digit: number | null;
  readonly busy: boolean;
  readonly onGo: () => void;
}

/** One way to somebody, in one sentence, with its key. */
export function WayButton({ way, first, digit, busy, onGo }: Shown) {
  const words = useWords();
  const text = sayWay(words, way);
  return (
    <button
      type="button"
      class={first ? 'way-row primary' : 'way-row'}
      title={way.preferred ? words.say('ways.preferred') : undefined}
      aria-keyshortcuts={digit === null ? undefined : `${digit}`}
      aria-busy={busy}
      onClick={onGo}
    >
      {busy ? <Spinner /> : <WayIcon kind={way.kind} />}
      <span class="way-text" dir="auto">
        {text}
      </span>
      {digit !== null && <KeyCaps keys={[first ? 'Enter' : `${digit}`]} />}
    </button>
  );
}
