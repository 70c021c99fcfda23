import { useLayoutEffect, useState } from 'preact/hooks';
import type { Way } from '../../preload/contract.ts';
import { useAppState, useFoyer } from '../foyer.ts';

const restMs = 160;

/**
 * The way that Enter will go with a person, asked for when the choice has rested on them for a
 * moment, so that nothing is asked for between two letters. null while it is not known.
 */
export function useRestingWay(personId: string | undefined): Way | null {
  const { bridge } = useFoyer();
  const visible = useAppState(({ opening }) => opening.visible);
  const accounts = useAppState((state) => state.accounts);
  const [known, setKnown] = useState<Known | null>(null);

  useLayoutEffect(() => {
    if (!personId || !visible) return;
    let gone = false;
    const timer = setTimeout(async () => {
      const ways = await bridge.listWays({ personId, atOnce: true });
      // Nobody is asked for a connection by Enter alone.
      const way = ways.ok ? ways.value.find(({ kind }) => kind !== 'connect') : undefined;
      if (!gone) setKnown({ personId, way: way ?? null });
    }, restMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [bridge, personId, visible, accounts]);

  return known && known.personId === personId ? known.way : null;
}

interface Known {
  readonly personId: string;
  readonly way: Way | null;
}
