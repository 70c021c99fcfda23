import { useWords } from '../foyer.ts';
import { TitledFrame } from '../view-frame.tsx';

/** An invitation, shown as what it is. */
export function InvitationView(_: { readonly text: string }) {
  const { say } = useWords();
  return <TitledFrame title={say('view.invitation')}>{null}</TitledFrame>;
}
