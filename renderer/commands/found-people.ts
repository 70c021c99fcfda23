import { useLayoutEffect, useState } from 'preact/hooks';
import type { PersonRow, SystemName } from '../../preload/contract.ts';
import { useFoyer } from '../foyer.ts';

const shown = 5;
/** Who is not in the system is left out afterwards. */
const asked = 25;

/** A few people of a system for what was typed, best first; nobody for nothing. */
export function useFoundPeople(query: string, system: SystemName): readonly PersonRow[] {
  const { bridge } = useFoyer();
  const [found, setFound] = useState<readonly PersonRow[]>([]);
  useLayoutEffect(() => {
    if (query === '') return setFound([]);
    let wanted = true;
    void bridge.listPeople({ query, from: 0, count: asked }).then((listed) => {
      if (!wanted) return;
      const rows = listed.ok ? listed.value.rows : [];
      setFound(rows.filter((person) => mayBeIn(person, system)).slice(0, shown));
    });
    return () => {
      wanted = false;
    };
  }, [query, system]);
  return found;
}

/** A pod can be asked for an address; Spaces knows only whom it told us of. */
function mayBeIn({ systems, address }: PersonRow, system: SystemName): boolean {
  return systems.includes(system) || (system === 'symphony' && address !== '');
}
