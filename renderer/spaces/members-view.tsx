import type { SpaceRow } from '../../preload/contract.ts';
import { useWords } from '../foyer.ts';
import { TitledFrame } from '../view-frame.tsx';

/** Who is in a space. */
export function MembersView(_: { readonly space: SpaceRow }) {
  const { say } = useWords();
  return <TitledFrame title={say('view.members')}>{null}</TitledFrame>;
}
