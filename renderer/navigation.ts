import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CommandKey, Opening, SpaceRow } from '../preload/contract.ts';

/** What the popover shows, and of whom or what. */
export type View =
  | { readonly view: 'search' }
  | { readonly view: 'command'; readonly command: CommandKey }
  | { readonly view: 'accounts' }
  | { readonly view: 'settings' }
  | { readonly view: 'person'; readonly personId: string }
  /** The form of a new space, with these people in it, or whoever reads mail at the address. */
  | {
      readonly view: 'new-space';
      readonly personIds: readonly string[];
      readonly address?: string;
    }
  /** An invitation that was typed, pasted or dropped; without a text, the one that came by itself. */
  | { readonly view: 'invitation'; readonly text?: string }
  | { readonly view: 'spaces' }
  | { readonly view: 'members'; readonly space: SpaceRow }
  | { readonly view: 'outgoing' }
  | { readonly view: 'report' };

/** The ways from one view to another. */
interface Navigation {
  /** Goes to a view; Esc comes back from there, with the focus where it was. */
  readonly go: (view: View) => void;
  /** Goes back to where this view was opened. */
  readonly back: () => void;
}

/** Carries the ways from one view to another. */
export const NavigationContext = createContext<Navigation>({ go: () => {}, back: () => {} });

/** The ways from this view to others. */
export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

/** The view that the popover shall open with. */
export function viewOf(aim: Opening['aim']): View {
  return aim.view === 'request' || aim.view === 'proxy' ? { view: 'search' } : aim;
}
