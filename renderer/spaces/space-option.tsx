import type { SpaceRow } from '../../preload/contract.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { PeopleIcon, SpacesGlyph } from '../design/icons.tsx';
import { useWords } from '../foyer.ts';
import { useNow } from '../now.ts';

interface Option {
  readonly space: SpaceRow;
  readonly onMembers: () => void;
}

/** One space: what it is called, and when something happened there. */
export function SpaceOption({ space, onMembers }: Option) {
  const { say, ago, exactly } = useWords();
  const now = useNow();
  return (
    <>
      <SpacesGlyph />
      <ForeignText class="endless-name" whole={space.title.trim() || say('spaces.untitled')} />
      {space.activeAt !== null && (
        <time
          class="endless-aside"
          dateTime={new Date(space.activeAt).toISOString()}
          title={exactly(space.activeAt)}
        >
          {ago(space.activeAt, now)}
        </time>
      )}
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
