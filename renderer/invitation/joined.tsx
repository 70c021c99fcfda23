import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JoinedSpace } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { ProblemNote } from '../design/problem-note.tsx';
import { Threshold } from '../design/threshold.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';
import { TitledFrame } from '../view-frame.tsx';
import { readable } from './hostile-text.ts';

/** One is in: where, and as what. */
export function Joined({ joined }: { readonly joined: JoinedSpace }) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { go } = useNavigation();
  const opening = useAsking();
  const done = useRef<HTMLButtonElement>(null);
  const { accountId, spaceId, title, role } = joined;
  const way = useAppState(({ accounts }) => accounts.find(({ id }) => id === accountId)?.way);
  /** Whoever signed in and is a guest all the same was not on the list. */
  const isUninvited = role === 'guest' && way !== undefined && way !== 'guest';
  useLayoutEffect(() => done.current?.focus(), []);
  return (
    <TitledFrame ownFocus title={say('view.invitation')}>
      <div class="view-body invitation">
        <div class="invitation-head" role="status">
          <Threshold />
          <p class="invitation-by">{say('invitation.joined')}</p>
          <bdi class="invitation-space" dir="auto">
            {readable(title) || say('invitation.unnamed-space')}
          </bdi>
          <p class="quiet-text">
            {role && `${say('invitation.joined-as', { role: say(`invitation.role-${role}`) })} `}
            {say('invitation.opened')}
          </p>
          {isUninvited && <p class="note">{say('invitation.uninvited')}</p>}
        </div>
        <div class="buttons centred">
          <button
            ref={done}
            type="button"
            class="primary"
            onClick={() => {
              go({ view: 'search' });
              void bridge.hidePopover();
            }}
          >
            {say('invitation.done')}
          </button>
          <button
            type="button"
            onClick={() => void opening.ask(() => bridge.openSpace({ accountId, spaceId }))}
          >
            {say('invitation.open')}
          </button>
        </div>
        <ProblemNote problem={opening.problem} />
      </div>
    </TitledFrame>
  );
}
