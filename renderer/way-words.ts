import type { Way } from '../preload/contract.ts';
import { useAccountLabel } from './account-label.ts';
import { useWords } from './foyer.ts';
import { alone } from './text/alone.ts';

/** A way in one sentence; it names the account where there are several of its system. */
export function useSayWay(): (way: Way) => string {
  const { say } = useWords();
  const labelOf = useAccountLabel();
  return ({ kind, system: name, place, accountId }) => {
    const label = labelOf(accountId);
    const system = say(`system.${name}-short`);
    return say(`way.${kind}`, {
      system: label === '' ? system : `${system} (${label})`,
      place: alone(place),
    });
  };
}
