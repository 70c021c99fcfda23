import type { MemberRole } from '../../preload/contract.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { ClearIcon } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { useWords } from '../foyer.ts';
import { Avatar } from '../people/avatar.tsx';
import { type Guest, guestKey, guestName } from './new-space-draft.ts';

const roles = ['member', 'admin', 'guest'] as const satisfies readonly MemberRole[];

interface Row {
  readonly guest: Guest;
  readonly onChange: (guest: Guest) => void;
  readonly onRemove: () => void;
}

/** Somebody to be invited: who, in which role, and why it failed if it did. */
export function GuestRow({ guest, onChange, onRemove }: Row) {
  const { say } = useWords();
  const name = guestName(guest);
  return (
    <li class="guest" data-failed={guest.problem !== null}>
      <div class="guest-line">
        <Avatar id={guestKey(guest)} name={name} />
        <ForeignText class="endless-name" whole={name} />
        <select
          aria-label={say('role.of', { name })}
          value={guest.role}
          onChange={({ currentTarget }) => {
            const role = roles.find((one) => one === currentTarget.value);
            if (role) onChange({ ...guest, role });
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {say(`role.${role}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="icon-button"
          aria-label={say('new-space.remove', { name })}
          onClick={onRemove}
        >
          <ClearIcon />
        </button>
      </div>
      {guest.problem && (
        <p class="note wrong">
          <ProblemText problem={guest.problem} />
        </p>
      )}
    </li>
  );
}
