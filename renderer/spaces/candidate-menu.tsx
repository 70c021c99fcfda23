import '../commands/people-menu.css';
import { ForeignText } from '../design/foreign-text.tsx';
import { useWords } from '../foyer.ts';
import { PersonBrief } from '../people/person-brief.tsx';
import { WayIcon } from '../person/way-icon.tsx';
import { alone } from '../text/alone.ts';
import type { Candidate } from './inviting.ts';

interface Menu {
  readonly id: string;
  readonly label: string;
  readonly optionId: (index: number) => string;
  readonly candidates: readonly Candidate[];
  readonly chosen: number;
  readonly onPick: (candidate: Candidate) => void;
}

/** Who may be meant. Its keys belong to the line above. */
export function CandidateMenu({ id, label, optionId, candidates, chosen, onPick }: Menu) {
  return (
    <div id={id} class="people-menu" role="listbox" aria-label={label}>
      {candidates.map((candidate, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the line above
        <div
          key={candidate.kind === 'person' ? candidate.person.id : candidate.address}
          id={optionId(index)}
          class="people-menu-row"
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(candidate)}
        >
          <Option candidate={candidate} />
        </div>
      ))}
    </div>
  );
}

function Option({ candidate }: { readonly candidate: Candidate }) {
  const { say } = useWords();
  if (candidate.kind === 'address') {
    return (
      <>
        <WayIcon kind="invite" />
        <ForeignText
          whole={say('new-space.invite-address', { address: alone(candidate.address) })}
        />
      </>
    );
  }
  return <PersonBrief person={candidate.person} />;
}
