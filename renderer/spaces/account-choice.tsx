import { useId } from 'preact/hooks';
import type { Account } from '../../preload/contract.ts';
import { accountLabel } from '../account-label.ts';

interface Choice {
  readonly label: string;
  readonly accounts: readonly Account[];
  readonly chosen: string;
  readonly onChoose: (accountId: string) => void;
}

/** Which of several accounts is meant; nothing where there is but one. */
export function AccountChoice({ label, accounts, chosen, onChoose }: Choice) {
  const id = useId();
  if (accounts.length < 2) return null;
  return (
    <div class="account-choice">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {accounts.map((account) => (
          <option key={account.id} value={account.id}>
            {[account.name, accountLabel(account, accounts)].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </div>
  );
}
