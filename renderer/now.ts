import { useLayoutEffect, useState } from 'preact/hooks';
import { useAppState } from './foyer.ts';

const minute = 60_000;

/** The time, to the minute, for as long as somebody looks at it. */
export function useNow(): number {
  const visible = useAppState(({ opening }) => opening.visible);
  const [now, setNow] = useState(() => Date.now());
  useLayoutEffect(() => {
    if (!visible) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(timer);
  }, [visible]);
  return now;
}
