import { useRef } from 'preact/hooks';
import type { Account, SpaceRow } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { WarningIcon } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { Strip } from '../design/strip.tsx';
import { Nothing, Told, Waiting } from '../design/told.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { sayKeys } from '../key-words.ts';
import { useNavigation } from '../navigation.ts';
import { type Pages, usePages } from '../pages.ts';
import { TitledFrame } from '../view-frame.tsx';
import { AccountChoice } from './account-choice.tsx';
import { useChoosing } from './choosing.ts';
import { EndlessRows } from './endless-rows.tsx';
import { ListSearch } from './list-search.tsx';
import { NewSpaceButton } from './new-space-button.tsx';
import { SpaceOption } from './space-option.tsx';

interface Listed {
  readonly account: Account;
  readonly accounts: readonly Account[];
  readonly onAccount: (accountId: string) => void;
}

const listId = 'spaces';

/** The spaces of an account: Enter opens one, the command key with Enter shows who is in it. */
export function SpacesList({ account, accounts, onAccount }: Listed) {
  const { bridge, mac } = useFoyer();
  const { say } = useWords();
  const { go } = useNavigation();
  const scroller = useRef<HTMLDivElement>(null);
  const opening = useAsking();
  const choosing = useChoosing();
  const { query, sought } = choosing;
  const pages = usePages(
    (after) =>
      bridge.listSpaces({ accountId: account.id, query: sought, ...(after !== null && { after }) }),
    sought,
  );
  const { rows } = pages;
  const selected = Math.min(choosing.chosen, Math.max(0, rows.length - 1));
  const open = async (index: number, members: boolean) => {
    const space = rows[index];
    if (!space) return;
    choosing.choose(index);
    if (members) return go({ view: 'members', space });
    const { accountId, spaceId } = space;
    if (await opening.ask(() => bridge.openSpace({ accountId, spaceId }))) bridge.hidePopover();
  };
  return (
    <TitledFrame
      ownFocus
      title={say('view.spaces')}
      tools={<NewSpaceButton />}
      scroller={scroller}
      above={
        <>
          <AccountChoice
            label={say('spaces.of')}
            accounts={accounts}
            chosen={account.id}
            onChoose={onAccount}
          />
          <ListSearch
            list={listId}
            label={say('spaces.search')}
            placeholder={say('spaces.search-placeholder')}
            query={query}
            onQuery={choosing.setQuery}
            count={rows.length}
            selected={selected}
            onSelect={choosing.choose}
            onOpen={(index, second) => void open(index, second)}
            scroller={scroller}
            busy={opening.busy || (pages.busy && rows.length > 0)}
          />
        </>
      }
      below={
        opening.problem ? (
          <Strip tone="problem" icon={<WarningIcon />} onDismiss={opening.forget}>
            <ProblemText problem={opening.problem} />
          </Strip>
        ) : (
          rows.length > 0 && (
            <p class="list-hint">
              {say('spaces.keys', { keys: mac ? '⌘ Enter' : sayKeys({ say }, ['Ctrl', 'Enter']) })}
            </p>
          )
        )
      }
    >
      <Found pages={pages} query={sought} />
      {rows.length > 0 && (
        <EndlessRows
          id={listId}
          label={say('view.spaces')}
          scroller={scroller}
          count={rows.length}
          total={pages.more ? null : rows.length}
          selected={selected}
          onNearEnd={pages.bringMore}
          onOpen={(index, second) => void open(index, second)}
        >
          {(index) => {
            const space = rows[index];
            return space && <SpaceOption space={space} onMembers={() => void open(index, true)} />;
          }}
        </EndlessRows>
      )}
    </TitledFrame>
  );
}

/** What is told of the list as a whole: how long it is, why it is empty, or what went wrong. */
function Found({ pages, query }: { readonly pages: Pages<SpaceRow>; readonly query: string }) {
  const { say } = useWords();
  const { rows, busy, problem, more } = pages;
  const count = rows.length;
  if (problem) return <Told problem={problem} onAgain={pages.again} />;
  if (count > 0) {
    return (
      <p class="visually-hidden" role="status">
        {more ? say('spaces.found-more', { count }) : say('spaces.found', { count })}
      </p>
    );
  }
  if (busy) return <Waiting>{say('spaces.gathering')}</Waiting>;
  if (query !== '') {
    return (
      <Nothing
        title={say('spaces.nothing-found', { query })}
        means={say('spaces.nothing-found-means')}
      />
    );
  }
  return <Nothing title={say('spaces.none')} means={say('spaces.none-means')} />;
}
