import '../design/sections.css';
import './invitation.css';
import { useRef } from 'preact/hooks';
import { useAnswer } from '../answer.ts';
import { Nothing, Told } from '../design/told.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { TitledFrame } from '../view-frame.tsx';
import { InvitationCard } from './invitation-card.tsx';

/** An invitation, shown as what it is: one that came by itself, or the one in `text`. */
export function InvitationView({ text }: { readonly text: string }) {
  return text === '' ? <Arrived /> : <Pasted text={text} />;
}

/** It stays in view when it is followed, although it does not wait any more then. */
function Arrived() {
  const { say } = useWords();
  const waiting = useAppState((state) => state.invitation);
  const shown = useRef(waiting);
  shown.current = waiting ?? shown.current;
  const invitation = shown.current;
  if (invitation) return <InvitationCard key={invitation.id} invitation={invitation} />;
  return (
    <TitledFrame title={say('view.invitation')}>
      <Nothing title={say('invitation.gone')} means={say('invitation.gone-means')} />
    </TitledFrame>
  );
}

/** What can be done depends on who is signed in: it is read anew when that changes. */
function Pasted({ text }: { readonly text: string }) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const accounts = useAppState((state) => state.accounts);
  const read = useAnswer(() => bridge.readInvitation({ text }), [text, accounts]);
  if (read.value) return <InvitationCard key={read.value.id} invitation={read.value} />;
  return (
    <TitledFrame title={say('view.invitation')}>
      {read.problem && <Told problem={read.problem} onAgain={read.again} />}
      {!read.problem && !read.busy && (
        <Nothing title={say('invitation.none')} means={say('invitation.none-means')} />
      )}
    </TitledFrame>
  );
}
