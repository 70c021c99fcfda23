import '../design/sections.css';
import './spaces.css';
import { useState } from 'preact/hooks';
import type { Account } from '../../preload/contract.ts';
import { firstThrough } from '../account-label.ts';
import { PlusIcon } from '../design/icons.tsx';
import { Nothing } from '../design/told.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { sayKeys } from '../key-words.ts';
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

/** Leads from our spaces to the form of a new one. */
export function NewSpaceButton() {
  const { say } = useWords();
  const { mac } = useFoyer();
  const { go } = useNavigation();
  return (
    <button
      type="button"
      title={mac ? '⌘N' : sayKeys({ say }, ['Ctrl', 'N'])}
      onClick={() => go({ view: 'new-space', personIds: [] })}
    >
      <PlusIcon />
      {say('view.new-space')}
    </button>
  );
}

function hasSpaces({ system, status }: Account): boolean {
  return system === 'spaces' && status.kind !== 'signed-out';
}
