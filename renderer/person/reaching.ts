import { useState } from 'preact/hooks';
import type { Outcome, Problem, Reached, Way } from '../../preload/contract.ts';
import { useFoyer } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';

/** How going a way went, as far as the card still has to tell. */
export interface Reaching {
  /** The way being gone. */
  readonly going: string | null;
  readonly done: 'copied' | 'asked' | null;
  readonly refused: { readonly problem: Problem; readonly next: Way | null } | null;
  readonly reach: (way: Way) => Promise<void>;
}

/** Goes the ways to one person, one at a time. Whoever was taken somewhere needs no popover. */
export function useReaching(personId: string): Reaching {
  const { bridge } = useFoyer();
  const { go } = useNavigation();
  const [state, setState] = useState<Omit<Reaching, 'reach'>>(still);
  return {
    ...state,
    async reach(way) {
      if (state.going !== null) return;
      setState({ ...still, going: way.id });
      const outcome = await bridge.reach({ personId, wayId: way.id });
      setState(toldOf(outcome));
      if (!outcome.ok) return;
      if (outcome.value.kind === 'opened') void bridge.hidePopover();
      if (outcome.value.kind === 'new-space') {
        go({ view: 'new-space', personIds: outcome.value.personIds });
      }
    },
  };
}

const still = { going: null, done: null, refused: null };

function toldOf(outcome: Outcome<Reached>): Omit<Reaching, 'reach'> {
  if (!outcome.ok) return { ...still, refused: { problem: outcome.problem, next: null } };
  const reached = outcome.value;
  switch (reached.kind) {
    case 'refused':
      return { ...still, refused: { problem: reached.problem, next: reached.next } };
    case 'copied':
    case 'asked':
      return { ...still, done: reached.kind };
    default:
      return still;
  }
}
