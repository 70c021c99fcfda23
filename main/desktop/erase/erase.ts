import { type Account, failure, type Outcome, success } from '../../../preload/contract.ts';
import type { State } from '../../state.ts';
import { eraseWords } from '../../text/erase-words.ts';
import type { createConfirm } from '../confirm.ts';
import { plain } from '../notifications/plain.ts';

interface Terms {
  readonly state: State;
  readonly confirm: ReturnType<typeof createConfirm>;
  /** Signs out everywhere and empties the keychain of what is ours. */
  readonly leave: () => Promise<Outcome<void>>;
  /** Has the desktop start us no more. */
  readonly stopStarting: () => Promise<Outcome<void>>;
  /** Has the desktop open our links no more. */
  readonly forgetLinks: () => void;
  /** All that is ours on the disk, the profile first; undefined where that is not told apart. */
  readonly places: readonly string[] | undefined;
  /** Removes them once we have ended. */
  readonly sweep: (places: readonly string[]) => void;
  readonly quit: () => void;
}

/**
 * Signs out and erases, when the person says yes to what goes. `not-allowed`: the profile lies around
 * more than our own files. Where something refuses to go, Foyer stays, so that it can be said.
 */
export function createErase(terms: Terms): () => Promise<Outcome<void>> {
  const { state, places } = terms;
  return async () => {
    const [profile] = places ?? [];
    if (!places || profile === undefined) return failure('not-allowed');
    const { accounts, language } = state.getState();
    const words = eraseWords[language];
    const agreed = await terms.confirm({
      message: words.question,
      detail: words.means(accounts.map(nameOf), profile),
      action: words.action,
      cancel: words.cancel,
    });
    if (!agreed) return success();
    const left = await terms.leave();
    if (!left.ok) return left;
    const stopped = await terms.stopStarting();
    if (!stopped.ok) return stopped;
    terms.forgetLinks();
    terms.sweep(places);
    terms.quit();
    return success();
  };
}

function nameOf({ system, address, name, host }: Account): string {
  const who = plain(address || name, 80);
  return `${system === 'spaces' ? 'Avaya Spaces' : 'Symphony'} (${who === '' ? host : who})`;
}
