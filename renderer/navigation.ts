import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What the popover shows. */
export type View = 'search' | 'command' | 'accounts' | 'settings';

/** Carries the way from one view to another. */
export const NavigationContext = createContext<(view: View) => void>(() => {});

/** Goes to another view. */
export function useNavigation(): (view: View) => void {
  return useContext(NavigationContext);
}
