import { useWords } from '../foyer.ts';
import { TitledFrame } from '../view-frame.tsx';

/** The form of a new space. */
export function NewSpaceView(_: {
  readonly personIds: readonly string[];
  readonly address: string;
}) {
  const { say } = useWords();
  return <TitledFrame title={say('view.new-space')}>{null}</TitledFrame>;
}
