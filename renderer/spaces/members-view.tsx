import '../design/sections.css';
import './spaces.css';
import { useRef, useState } from 'preact/hooks';
import type { MemberRow, SpaceRow } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { WarningIcon } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { Strip } from '../design/strip.tsx';
import { Nothing, Told, Waiting } from '../design/told.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';
import { type Pages, usePages } from '../pages.ts';
import { alone } from '../text/alone.ts';
import { TitledFrame } from '../view-frame.tsx';
import { AddMembers } from './add-members.tsx';
import { useChoosing } from './choosing.ts';
import { EndlessRows } from './endless-rows.tsx';
import { ListSearch } from './list-search.tsx';
import { MemberOption } from './member-option.tsx';

const listId = 'members';

/** Who is in a space, however many: Enter shows the card of somebody who is known. */
export function MembersView({ space }: { readonly space: SpaceRow }) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { go } = useNavigation();
  const { accountId, spaceId } = space;
  const scroller = useRef<HTMLDivElement>(null);
  const opening = useAsking();
  const [unknown, setUnknown] = useState('');
  const choosing = useChoosing();
  const { query, sought } = choosing;
  const pages = usePages(
    (after) =>
      bridge.listMembers({ accountId, spaceId, query: sought, ...(after !== null && { after }) }),
    sought,
  );
  const { rows } = pages;
  const selected = Math.min(choosing.chosen, Math.max(0, rows.length - 1));
  const open = (index: number) => {
    const member = rows[index];
    if (!member) return;
    choosing.choose(index);
    if (member.personId !== null) return go({ view: 'person', personId: member.personId });
    setUnknown(member.name.trim() || member.address);
  };
  const enter = async () => {
    if (await opening.ask(() => bridge.openSpace({ accountId, spaceId }))) bridge.hidePopover();
  };
  return (
    <TitledFrame
      ownFocus
      title={space.title.trim() || say('spaces.untitled')}
      scroller={scroller}
      tools={
        <>
          <Length pages={pages} />
          <button type="button" disabled={opening.busy} onClick={() => void enter()}>
            {say('spaces.open')}
          </button>
        </>
      }
      above={
        <ListSearch
          list={listId}
          label={say('members.search')}
          placeholder={say('members.search-placeholder')}
          query={query}
          onQuery={choosing.setQuery}
          count={rows.length}
          selected={selected}
          onSelect={(index) => {
            setUnknown('');
            choosing.choose(index);
          }}
          onOpen={open}
          scroller={scroller}
          busy={pages.busy && rows.length > 0}
        />
      }
      below={
        <>
          {opening.problem && (
            <Strip tone="problem" icon={<WarningIcon />} onDismiss={opening.forget}>
              <ProblemText problem={opening.problem} />
            </Strip>
          )}
          {unknown !== '' && (
            <p class="list-hint" role="status">
              {say('members.not-known', { name: alone(unknown) })}
            </p>
          )}
          {rows.length > 0 && <AddMembers space={space} onAdded={pages.renew} />}
        </>
      }
    >
      <Emptiness pages={pages} query={sought} />
      {rows.length > 0 && (
        <EndlessRows
          id={listId}
          label={say('view.members')}
          scroller={scroller}
          count={rows.length}
          total={pages.total}
          selected={selected}
          onNearEnd={pages.bringMore}
          onOpen={open}
        >
          {(index) => {
            const member = rows[index];
            return member && <MemberOption member={member} />;
          }}
        </EndlessRows>
      )}
    </TitledFrame>
  );
}

/** How many they are, as far as that is known. */
function Length({ pages }: { readonly pages: Pages<MemberRow> }) {
  const { say } = useWords();
  const { rows, total, more } = pages;
  if (rows.length === 0) return null;
  return (
    <span class="list-length" role="status">
      {total !== null && more
        ? say('members.shown', { count: rows.length, total })
        : say('members.of', { count: total ?? rows.length })}
    </span>
  );
}

/** Why nobody is in sight, or why there are no more. */
function Emptiness({ pages, query }: { readonly pages: Pages<MemberRow>; readonly query: string }) {
  const { say } = useWords();
  const { rows, busy, problem } = pages;
  if (problem) return <Told problem={problem} onAgain={pages.again} />;
  if (rows.length > 0) return null;
  if (busy) return <Waiting>{say('members.gathering')}</Waiting>;
  return query === '' ? (
    <Nothing title={say('members.none')} means={say('members.none-means')} />
  ) : (
    <Nothing
      title={say('members.nothing-found', { query })}
      means={say('members.nothing-found-means')}
    />
  );
}
