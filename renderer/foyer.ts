import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer } from 'preact/hooks';
import type { AppState, Bridge } from '../preload/contract.ts';
import type { Drafts } from './accounts/drafts.ts';
import type { KeptView } from './kept-view.ts';
import type { PeopleList } from './people/people-list.ts';
import { type Mirror, useStore } from './store.ts';
import type { Words } from './text/words.ts';

/** What every part of the popover may use. */
export interface Foyer {
  readonly bridge: Bridge;
  readonly mirror: Mirror;
  readonly people: PeopleList;
  readonly drafts: Drafts;
  readonly keptView: KeptView;
  readonly words: Words;
  /** Whether the command key stands where others have the control key. */
  readonly mac: boolean;
}

/** Carries `Foyer` to every part. */
export const FoyerContext = createContext<Foyer | null>(null);

/** What this part of the popover may use. */
export function useFoyer(): Foyer {
  const foyer = useContext(FoyerContext);
  if (!foyer) throw new Error('This part stands outside of the popover');
  return foyer;
}

/** What `select` picks from the one truth, followed. */
export function useAppState<Selected>(select: (state: AppState) => Selected): Selected {
  return useStore(useFoyer().mirror, select);
}

/** Whether the keychain takes nothing now: what is typed is kept in memory, until Foyer is quit. */
export function useKeychainShut(): boolean {
  return useAppState(({ keychain }) => keychain === 'locked' || keychain === 'unavailable');
}

/** How the chosen language speaks. */
export function useWords(): Words {
  return useFoyer().words;
}

/** The same, for what is said of problems: fetches it, and draws again when it is there. */
export function useWholeWords(): Words {
  const words = useWords();
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useLayoutEffect(() => {
    if (!words.isWhole()) void words.whole().then(() => redraw(0));
  }, [words]);
  return words;
}
