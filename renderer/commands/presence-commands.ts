import type { AppState, QuestionOf } from '../../preload/contract.ts';
import type { Words } from '../text/words.ts';
import { holdsAll } from './views.ts';

/** A presence of our own that can be set, as a row among the commands. */
export interface PresenceRow {
  readonly id: string;
  readonly title: string;
  readonly sets: QuestionOf<'setOwnPresence'>;
  /** It is set to this already. */
  readonly chosen: boolean;
}

/** What our own presence can be set to, in each account that can; its host where there are several. */
export function presencesFor(
  query: string,
  { accounts, ownPresence }: Pick<AppState, 'accounts' | 'ownPresence'>,
  { say }: Pick<Words, 'say'>,
): readonly PresenceRow[] {
  const settable = ownPresence.filter(({ offers }) => offers.length > 0);
  return settable
    .flatMap(({ accountId, offers, presence: present }) => {
      const host = accounts.find(({ id }) => id === accountId)?.host ?? '';
      return offers.map((offer) => {
        const presence = say(`presence.${offer}`);
        return {
          id: `${accountId} ${offer}`,
          title:
            settable.length > 1
              ? say('own.set-on', { presence, host })
              : say('own.set', { presence }),
          sets: { accountId, presence: offer },
          chosen: offer === present,
        };
      });
    })
    .filter(({ title }) => holdsAll(title, query));
}
