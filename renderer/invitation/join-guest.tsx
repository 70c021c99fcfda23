import { TextField } from '../design/text-field.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { useStore } from '../store.ts';
import type { JoinAs } from './joining.ts';

interface Guest {
  readonly first: boolean;
  readonly busy: boolean;
  readonly onJoin: (as: JoinAs) => void;
}

/** Comes in with a name alone, for a day. */
export function JoinGuest({ first, busy, onJoin }: Guest) {
  const { say } = useWords();
  const { drafts } = useFoyer();
  const draft = useStore(drafts, ({ spaces }) => spaces);
  const name = draft.displayName.trim().slice(0, 100);
  return (
    <form
      class="join-guest"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') onJoin({ kind: 'guest', name });
      }}
    >
      <TextField
        label={say('invitation.guest-name')}
        hint={say('invitation.guest-means')}
        value={draft.displayName}
        onInput={(typed) => drafts.setState({ spaces: { ...draft, displayName: typed } })}
      />
      <button
        type="submit"
        class={first ? 'primary' : undefined}
        disabled={name === ''}
        aria-disabled={busy}
      >
        {say('invitation.as-guest')}
      </button>
    </form>
  );
}
