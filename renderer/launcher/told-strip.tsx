import { useLayoutEffect } from 'preact/hooks';
import { CheckIcon, WarningIcon } from '../design/icons.tsx';
import { KeyCaps } from '../design/key-caps.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { Strip } from '../design/strip.tsx';
import { useWords } from '../foyer.ts';
import { alone } from '../text/alone.ts';
import { useSayWay } from '../way-words.ts';
import type { Instead, Told } from './reaching.ts';

interface Report {
  readonly told: Told;
  readonly onInstead: (instead: Instead) => void;
  readonly onDismiss: () => void;
}

/** Good news goes by itself after so many milliseconds; bad news stays until it is dismissed. */
const goodNewsMs = 6_000;

/** How the last way ended; where it was refused, the next one, which Enter goes. */
export function ToldStrip({ told, onInstead, onDismiss }: Report) {
  const { say } = useWords();
  const good = told.kind === 'copied' || told.kind === 'asked';
  useLayoutEffect(() => {
    if (!good) return;
    const timer = setTimeout(onDismiss, goodNewsMs);
    return () => clearTimeout(timer);
  }, [told]);

  if (good) {
    return (
      <Strip tone="hint" icon={<CheckIcon />} onDismiss={onDismiss}>
        {told.kind === 'copied'
          ? say('ways.copied')
          : say('ways.asked', { name: alone(told.name) })}
      </Strip>
    );
  }
  const instead = told.kind === 'refused' ? told.instead : null;
  return (
    <Strip tone="problem" icon={<WarningIcon />} onDismiss={onDismiss}>
      <ProblemText problem={told.problem} short={instead !== null} />
      {instead && <Offered instead={instead} onInstead={onInstead} />}
    </Strip>
  );
}

function Offered({ instead, onInstead }: Pick<Report, 'onInstead'> & { instead: Instead }) {
  const words = useWords();
  const sayWay = useSayWay();
  const way = instead.kind === 'way' ? sayWay(instead.way) : words.say('group.new-space-instead');
  return (
    <button type="button" class="instead" onClick={() => onInstead(instead)}>
      <KeyCaps keys={['Enter']} />
      <span>{words.say('ways.next', { way })}</span>
    </button>
  );
}
