import { useWords } from '../foyer.ts';
import { TitledFrame } from '../view-frame.tsx';

/** Who somebody is, what we have in common, and the ways to them. */
export function PersonView(_: { readonly personId: string }) {
  const { say } = useWords();
  return <TitledFrame title={say('view.person')}>{null}</TitledFrame>;
}
