import { useLayoutEffect } from 'preact/hooks';
import type { Problem } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { useFoyer } from '../foyer.ts';

/**
 * Takes changes of the settings back by the usual key, where it does not belong to a text that is
 * being written. Why the last one could not be taken back; that there was none is no problem.
 */
export function useUndo(): Problem | null {
  const { bridge, mac } = useFoyer();
  const { problem, ask } = useAsking();
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const commanding = mac ? event.metaKey : event.ctrlKey;
      const isKey = event.key.toLowerCase() === 'z' && !event.shiftKey && !event.altKey;
      if (!commanding || !isKey || isWriting(event.target)) return;
      event.preventDefault();
      void ask(() => bridge.undoSettings());
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [bridge, mac]);
  return problem?.code === 'not-found' ? null : problem;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement &&
    ['text', 'password'].includes(target.type) &&
    target.value !== ''
  );
}
