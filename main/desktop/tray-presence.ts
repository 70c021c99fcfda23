import type { AppState, OwnPresence, PresenceCategory } from '../../preload/contract.ts';
import type { PresenceWords } from '../text/en/presence.ts';
import { presenceWords } from '../text/presence-words.ts';
import type { TrayRow } from './tray-row.ts';

/** Beside the state of a connection, these words would say something else. */
const silent: readonly PresenceCategory[] = ['offline', 'unknown'];

type Shown = Pick<AppState, 'accounts' | 'ownPresence' | 'language'>;

/** A folder with what each account that lets it be set can be set to; no row where none does. */
export function presenceRows(state: Shown): readonly TrayRow[] {
  const words = presenceWords[state.language];
  const settable = state.ownPresence.filter(({ offers }) => offers.length > 0);
  return settable.map((own) => {
    const name = words.names[own.presence];
    const alone = settable.length === 1;
    const label = alone ? words.heading(name) : words.ofAccount(hostOf(state, own), name);
    return { kind: 'folder', label, rows: choices(own, words) };
  });
}

/** What the tooltip says of our own presence: one word where all accounts are alike. */
export function presenceParts(state: Shown): readonly string[] {
  const { names, ofAccount } = presenceWords[state.language];
  const told = state.ownPresence.filter(({ presence }) => !silent.includes(presence));
  const [first] = told;
  if (first && told.every(({ presence }) => presence === first.presence)) {
    return [names[first.presence]];
  }
  return told.map((own) => ofAccount(hostOf(state, own), names[own.presence]));
}

function choices(own: OwnPresence, { names }: PresenceWords): readonly TrayRow[] {
  const { accountId, presence, offers } = own;
  return offers.map((offer) => ({
    kind: 'choice',
    label: names[offer],
    chosen: offer === presence,
    command: { do: 'set-presence', accountId, presence: offer },
  }));
}

function hostOf({ accounts }: Shown, { accountId }: OwnPresence): string {
  return accounts.find(({ id }) => id === accountId)?.host ?? '';
}
