import { useWords } from '../foyer.ts';
import { TitledFrame } from '../view-frame.tsx';

/** Our spaces. */
export function SpacesView() {
  const { say } = useWords();
  return <TitledFrame title={say('view.spaces')}>{null}</TitledFrame>;
}
