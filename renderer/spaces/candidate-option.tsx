import { ForeignText } from '../design/foreign-text.tsx';
import { useWords } from '../foyer.ts';
import { PersonBrief } from '../people/person-brief.tsx';
import { WayIcon } from '../person/way-icon.tsx';
import { alone } from '../text/alone.ts';
import type { Candidate } from './inviting.ts';

/** Somebody who may be meant: one of our people, or whoever has the address that was typed. */
export function CandidateOption({ candidate }: { readonly candidate: Candidate }) {
  const { say } = useWords();
  if (candidate.kind === 'person') return <PersonBrief person={candidate.person} />;
  const address = alone(candidate.address);
  return (
    <>
      <WayIcon kind="invite" />
      <ForeignText whole={say('new-space.invite-address', { address })} />
    </>
  );
}
