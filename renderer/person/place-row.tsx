import type { InCommon } from '../../preload/contract.ts';
import { ForeignText } from '../design/foreign-text.tsx';
import { SystemGlyph } from '../design/system-glyph.tsx';
import { useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';

type Place = InCommon['places'][number];

/** A space or room we share. A space leads to who else is in it. */
export function PlaceRow({ place }: { readonly place: Place }) {
  const { say } = useWords();
  const { go } = useNavigation();
  const name = place.name.trim() || say('spaces.untitled');
  if (place.kind === 'room') {
    return (
      <li class="place-row">
        <SystemGlyph system="symphony" size={14} />
        <ForeignText whole={name} />
      </li>
    );
  }
  const space = {
    accountId: place.accountId,
    spaceId: place.id,
    title: place.name,
  };
  return (
    <li>
      <button
        type="button"
        class="place-row"
        title={say('spaces.show-members')}
        onClick={() => go({ view: 'members', space })}
      >
        <SystemGlyph system="spaces" size={14} />
        <ForeignText whole={name} />
      </button>
    </li>
  );
}
