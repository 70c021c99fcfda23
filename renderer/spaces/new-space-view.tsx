import '../design/sections.css';
import './spaces.css';
import './new-space.css';
import { Nothing } from '../design/told.tsx';
import { useAppState, useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';
import { TitledFrame } from '../view-frame.tsx';
import { MadeSpace } from './made-space.tsx';
import { useMaking } from './making.ts';
import { NewSpaceForm } from './new-space-form.tsx';

interface Opened {
  /** Whom the form is opened with. */
  readonly personIds: readonly string[];
  /** Somebody we do not know yet; empty where it is nobody. */
  readonly address: string;
}

/** A new space: its form, and then what became of it. */
export function NewSpaceView({ personIds, address }: Opened) {
  const { say } = useWords();
  const { go } = useNavigation();
  const signedIn = useAppState(({ accounts }) =>
    accounts.some(({ system, status }) => system === 'spaces' && status.kind !== 'signed-out'),
  );
  const making = useMaking(personIds, address);
  if (making.draft.made) return <MadeSpace making={making} made={making.draft.made} />;
  if (making.account) return <NewSpaceForm making={making} account={making.account} />;
  return (
    <TitledFrame title={say('view.new-space')}>
      <Nothing
        title={say(signedIn ? 'new-space.no-account' : 'new-space.signed-out')}
        means={say(signedIn ? 'new-space.no-account-means' : 'new-space.signed-out-means')}
      >
        <button type="button" class="primary" onClick={() => go({ view: 'accounts' })}>
          {say('spaces.sign-in')}
        </button>
      </Nothing>
    </TitledFrame>
  );
}
