import '../design/sections.css';
import './outgoing.css';
import { Nothing } from '../design/told.tsx';
import { useAppState, useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';
import { useNow } from '../now.ts';
import { TitledFrame } from '../view-frame.tsx';
import { OutgoingRow } from './outgoing-row.tsx';

/** The connections we asked for that are not accepted, and how they stand. */
export function OutgoingView() {
  const { say } = useWords();
  const outgoing = useAppState((state) => state.outgoing);
  const now = useNow();
  return (
    <TitledFrame title={say('view.outgoing')}>
      {outgoing.length === 0 ? (
        <NobodyAsked />
      ) : (
        <ul class="outgoing">
          {outgoing.map((request) => (
            <OutgoingRow key={request.id} request={request} now={now} />
          ))}
        </ul>
      )}
    </TitledFrame>
  );
}

function NobodyAsked() {
  const { say } = useWords();
  const { go } = useNavigation();
  const able = useAppState(({ accounts }) => accounts.some(({ system }) => system === 'symphony'));
  if (!able) {
    return (
      <Nothing title={say('outgoing.no-account')} means={say('outgoing.no-account-means')}>
        <button type="button" onClick={() => go({ view: 'accounts' })}>
          {say('view.accounts')}
        </button>
      </Nothing>
    );
  }
  return (
    <Nothing title={say('outgoing.none')} means={say('outgoing.none-means')}>
      <button type="button" onClick={() => go({ view: 'search' })}>
        {say('outgoing.find')}
      </button>
    </Nothing>
  );
}
