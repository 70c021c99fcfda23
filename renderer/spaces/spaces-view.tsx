import '../design/sections.css';
import './spaces.css';
import { useState } from 'preact/hooks';
import type { Account } from '../../preload/contract.ts';
import { firstThrough } from '../account-label.ts';
import { Nothing } from '../design/told.tsx';
import { useAppState, useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';
import { TitledFrame } from '../view-frame.tsx';
import { SpacesList } from './spaces-list.tsx';

/** Our spaces, of one account at a time. */
export function SpacesView() {
  const { say } = useWords();
  const { go } = useNavigation();
  const accounts = useAppState((state) => state.accounts).filter(hasSpaces);
  const [chosen, choose] = useState('');
  const account = accounts.find(({ id }) => id === chosen) ?? firstThrough(accounts);
  if (!account) {
    return (
      <TitledFrame title={say('view.spaces')}>
        <Nothing title={say('spaces.no-account')} means={say('spaces.no-account-means')}>
          <button type="button" class="primary" onClick={() => go({ view: 'accounts' })}>
            {say('spaces.sign-in')}
          </button>
        </Nothing>
      </TitledFrame>
    );
  }
  return <SpacesList key={account.id} account={account} accounts={accounts} onAccount={choose} />;
}

function hasSpaces({ system, status }: Account): boolean {
  return system === 'spaces' && status.kind !== 'signed-out';
}
