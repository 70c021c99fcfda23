import type { SpaceRow } from '../../preload/contract.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { PeopleIcon, SpacesGlyph } from '../design/icons.tsx';
import { useWords } from '../foyer.ts';

interface Option {
  readonly space: SpaceRow;
  readonly onMembers: () => void;
}

/** One space, with a way to who is in it. */
export function SpaceOption({ space, onMembers }: Option) {
  const { say } = useWords();
  return (
    <>
      <SpacesGlyph />
      <ForeignText class="endless-name" whole={space.title.trim() || say('spaces.untitled')} />
      {/* For the mouse; the keyboard has its own key, and an option may hold nothing to focus. */}
      <span
        class="row-tool"
        aria-hidden="true"
        title={say('spaces.show-members')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => {
          event.stopPropagation();
          onMembers();
        }}
      >
        <PeopleIcon />
      </span>
    </>
  );
}
