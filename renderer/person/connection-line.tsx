import type { Connection } from '../../preload/contract.ts';
import { SymphonyGlyph } from '../design/icons.tsx';
import { useAppState, useWords } from '../foyer.ts';
import { useNow } from '../now.ts';

/** How one of our accounts stands with them, since when, and how often who asked. */
export function ConnectionLine({ connection }: { readonly connection: Connection }) {
  const { say } = useWords();
  const host = useAppState(({ accounts }) => hostBeside(accounts, connection.accountId));
  const history = useHistory(connection);
  return (
    <div class="connection-line">
      <SymphonyGlyph size={14} />
      <div>
        <p>
          {say(`connection.${connection.state}`)}
          {host && <span class="quiet-text"> · {host}</span>}
        </p>
        {history !== '' && <p class="note">{history}</p>}
      </div>
    </div>
  );
}

function useHistory({ timesAsked, firstRequestedAt, updatedAt }: Connection): string {
  const { say, ago } = useWords();
  const now = useNow();
  return [
    timesAsked > 0 ? say('connection.asked', { count: timesAsked }) : '',
    firstRequestedAt === null ? '' : say('connection.first', { when: ago(firstRequestedAt, now) }),
    updatedAt === null || updatedAt === firstRequestedAt
      ? ''
      : say('connection.last', { when: ago(updatedAt, now) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Names the host where several accounts may be meant; empty where one is. */
function hostBeside(
  accounts: readonly { readonly id: string; readonly system: string; readonly host: string }[],
  accountId: string,
): string {
  const several = accounts.filter(({ system }) => system === 'symphony').length > 1;
  return several ? (accounts.find(({ id }) => id === accountId)?.host ?? '') : '';
}
