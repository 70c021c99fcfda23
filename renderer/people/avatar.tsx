import type { PresenceCategory } from '../../preload/contract.ts';
import { hueOf, initialsOf } from './initials.ts';
import { PresenceMark } from './presence-mark.tsx';

interface Face {
  readonly id: string;
  readonly name: string;
  readonly presence?: PresenceCategory | null;
}

/** Initials on a colour of their own, with the presence at the corner. Says nothing itself. */
export function Avatar({ id, name, presence = null }: Face) {
  return (
    <span class="avatar" aria-hidden="true">
      <span class="avatar-face" data-hue={hueOf(id)}>
        {initialsOf(name) || '?'}
      </span>
      {presence && <PresenceMark presence={presence} />}
    </span>
  );
}
