import { useLayoutEffect, useState } from 'preact/hooks';
import type { CommandRow, Problem } from '../../preload/contract.ts';
import { useAppState, useFoyer } from '../foyer.ts';
import { useOnShow } from '../layers.tsx';

/** The commands of a query, and the query they answer; null before any answer. */
interface Catalogue {
  readonly query: string | null;
  readonly rows: readonly CommandRow[];
  readonly problem: Problem | null;
}

const nothing: Catalogue = { query: null, rows: [], problem: null };

/** Asks main for the commands of a query; those of the last one stay until they come. */
export function useCatalogue(query: string): Catalogue {
  const { bridge } = useFoyer();
  const accounts = useAppState(({ accounts: all }) => all);
  // A command that was run may have shown what the account may not do.
  const onShow = useOnShow();
  const [catalogue, setCatalogue] = useState(nothing);
  useLayoutEffect(() => {
    if (!onShow) return;
    let wanted = true;
    void bridge.listCommands({ query }).then((listed) => {
      if (!wanted) return;
      setCatalogue(
        listed.ok
          ? { query, rows: listed.value, problem: null }
          : { query, rows: [], problem: listed.problem },
      );
    });
    return () => {
      wanted = false;
    };
  }, [query, accounts, onShow]);
  return catalogue;
}
