import { Spinner } from '../design/icons.tsx';
import { KeyCaps } from '../design/key-caps.tsx';
import { useWords } from '../foyer.ts';
import type { KeyedWay } from '../launcher/way-keys.ts';
import { useSayWay } from '../way-words.ts';
import { WayIcon } from './way-icon.tsx';

interface Shown {
  readonly keyed: KeyedWay;
  /** The best one: it stands out. */
  readonly first: boolean;
  readonly busy: boolean;
  readonly onGo: () => void;
}

/** One way to somebody, in one sentence, with its key. */
export function WayButton({ keyed, first, busy, onGo }: Shown) {
  const words = useWords();
  const { way, digit, letter } = keyed;
  const keys = [digit, letter.toUpperCase()].filter((key) => key !== '');
  const text = useSayWay()(way);
  return (
    <button
      type="button"
      class={first ? 'way-row primary' : 'way-row'}
      title={way.preferred ? words.say('ways.preferred') : undefined}
      aria-keyshortcuts={keys.join(' ') || undefined}
      aria-busy={busy}
      onClick={onGo}
    >
      {busy ? <Spinner /> : <WayIcon kind={way.kind} />}
      <span class="way-text" dir="auto">
        {text}
      </span>
      <KeyCaps keys={first ? ['Enter'] : keys.slice(-1)} />
    </button>
  );
}
