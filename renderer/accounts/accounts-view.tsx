import { useAppState, useWords } from '../foyer.ts';
import { ViewFrame } from '../view-frame.tsx';
import { AccountCard } from './account-card.tsx';
import { SignIn } from './sign-in.tsx';
import { WaysOn } from './ways-on.tsx';

/** Every account, and the way to another one. */
export function AccountsView() {
  const { say } = useWords();
  const accounts = useAppState((state) => state.accounts);
  return (
    <ViewFrame tab="accounts">
      <div class="view-body">
        {accounts.length > 1 && <p class="note">{say('accounts.order')}</p>}
        {accounts.map((account) => (
          <AccountCard key={account.id} account={account} />
        ))}
        <WaysOn />
        <h2 class="section-heading">
          {say(accounts.length > 0 ? 'accounts.add' : 'accounts.none')}
        </h2>
        <SignIn />
      </div>
    </ViewFrame>
  );
}
