import { useWords } from '../foyer.ts';
import { TitledFrame } from '../view-frame.tsx';

/** The connections we asked for. */
export function OutgoingView() {
  const { say } = useWords();
  return <TitledFrame title={say('view.outgoing')}>{null}</TitledFrame>;
}
