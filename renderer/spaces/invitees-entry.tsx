import { useId } from 'preact/hooks';
import { PeopleMenu } from '../commands/people-menu.tsx';
import { useWords } from '../foyer.ts';
import { CandidateOption } from './candidate-option.tsx';
import { GuestRow } from './guest-row.tsx';
import { candidateKey, useInviting } from './inviting.ts';
import { type Guest, guestKey } from './new-space-draft.ts';

interface Invitees {
  readonly guests: readonly Guest[];
  readonly onGuests: (guests: readonly Guest[]) => void;
}

/** Who shall be in the space, and the line in which more are added. */
export function InviteesEntry({ guests, onGuests }: Invitees) {
  const { say } = useWords();
  const id = useId();
  const inviting = useInviting({ guests, onGuests });
  const { candidates, at, lost } = inviting;
  const open = candidates.length > 0;
  const optionId = (index: number) => `${id}-option-${index}`;
  return (
    <div class="field">
      <label for={id}>{say('new-space.people')}</label>
      {guests.length > 0 && (
        <ul class="guests">
          {guests.map((guest) => (
            <GuestRow
              key={guestKey(guest)}
              guest={guest}
              onChange={(changed) => onGuests(guests.map((one) => (one === guest ? changed : one)))}
              onRemove={() => {
                onGuests(guests.filter((one) => one !== guest));
                inviting.input.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <input
        ref={inviting.input}
        id={id}
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open ? optionId(at) : undefined}
        aria-describedby={`${id}-note`}
        placeholder={say('new-space.people-placeholder')}
        dir="auto"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={320}
        value={inviting.typed}
        onInput={(event) => inviting.type(event.currentTarget.value)}
        onKeyDown={inviting.onKeyDown}
        onPaste={inviting.paste}
        onBlur={inviting.takeAddress}
      />
      {open && (
        <PeopleMenu
          id={`${id}-list`}
          label={say('new-space.people')}
          optionId={optionId}
          options={candidates}
          keyOf={candidateKey}
          chosen={at}
          onPick={inviting.pick}
        >
          {(candidate) => <CandidateOption candidate={candidate} />}
        </PeopleMenu>
      )}
      <p id={`${id}-note`} class={lost ? 'note wrong' : 'note'} role={lost ? 'status' : undefined}>
        {say(lost ? 'new-space.no-person' : 'new-space.people-hint')}
      </p>
    </div>
  );
}
