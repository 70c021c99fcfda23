import type { MemberRow } from '../../preload/contract.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { ForwardIcon } from '../design/icons.tsx';
import { useWords } from '../foyer.ts';
import { Avatar } from '../people/avatar.tsx';

/** One member: who, in which role, and whether they are among our people. */
export function MemberOption({ member }: { readonly member: MemberRow }) {
  const { say } = useWords();
  const name = member.name.trim() || member.address || say('people.nameless');
  const role = member.kind === 'guest' ? 'guest' : member.role;
  return (
    <>
      <Avatar id={member.personId ?? member.memberId} name={name} />
      <span class="person-lines">
        <ForeignText class="person-name" whole={name} />
        {member.address !== '' && member.address !== name && (
          <ForeignText class="person-second" whole={member.address} />
        )}
      </span>
      {role !== 'member' && (
        <span class="role" data-role={role}>
          {say(`role.${role}`)}
        </span>
      )}
      <span class="member-known">
        {member.personId !== null && (
          <>
            <ForwardIcon />
            <span class="visually-hidden">{say('members.known')}</span>
          </>
        )}
      </span>
    </>
  );
}
