import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AppState, Invitation } from '../../preload/contract.ts';
import { useAppState, useFoyer } from '../foyer.ts';
import type { ShownPeople } from '../people/people-list.ts';
import { mayInvite } from './invitation-text.ts';

/** What can be done with that which was typed or pasted, beside finding somebody. */
export type Offer =
  | { readonly kind: 'invitation'; readonly invitation: Invitation; readonly text: string }
  /** Nobody we know reads mail there. */
  | { readonly kind: 'address'; readonly address: string };

/** What is offered in place of people. */
export interface Offers {
  readonly offer: Offer | null;
  /** Looks at a text that was pasted. True when it may be an invitation and is taken. */
  readonly take: (text: string) => boolean;
  /** The offer, once what was pasted has been read. */
  readonly settled: () => Promise<Offer | null>;
  readonly forget: () => void;
}

type Read = Extract<Offer, { readonly kind: 'invitation' }>;

/** Follows what the words of the search field are, if they are not a name. */
export function useOffers(query: string, shown: ShownPeople): Offers {
  const { bridge, people } = useFoyer();
  const mayInviteAddresses = useAppState(canInvite);
  const [read, setRead] = useState<Read | null>(null);
  const reading = useRef<Promise<Read | null>>(Promise.resolve(null));

  const take = (text: string) => {
    if (!mayInvite(text)) return false;
    const asked = bridge.readInvitation({ text }).then((answer): Read | null => {
      if (!answer.ok || !answer.value) return null;
      return { kind: 'invitation', invitation: answer.value, text };
    });
    reading.current = asked;
    void asked.then((now) => {
      if (reading.current === asked) setRead(now);
    });
    return true;
  };
  const forget = () => {
    reading.current = Promise.resolve(null);
    setRead(null);
  };

  useLayoutEffect(() => {
    if (!take(query)) forget();
  }, [query]);

  const addressAmong = (rows: ShownPeople) =>
    mayInviteAddresses ? offerOfAddress(query, rows) : null;
  return {
    offer: read ?? addressAmong(shown),
    take,
    settled: async () => (await reading.current) ?? addressAmong(people.shown.getState()),
    forget,
  };
}

/** Whether an account can invite addresses that nobody we know has. */
export function canInvite({ accounts }: Pick<AppState, 'accounts'>): boolean {
  return accounts.some(({ capabilities }) => capabilities.includes('new-space'));
}

/** The typed address when it is one and nobody in sight has it. */
function offerOfAddress(query: string, shown: ShownPeople): Offer | null {
  const typed = query.trim();
  if (shown.query !== query || !isAddress(typed)) return null;
  const sought = typed.toLowerCase();
  const isHere = [...shown.pages.values()].some(({ rows }) =>
    rows.some((row) => row.address.toLowerCase() === sought),
  );
  return isHere ? null : { kind: 'address', address: typed };
}

/** Whether mail could be sent there, as far as its form tells. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\.]+(\.[^\s@<>"(),:;[\]\\.]+)+$/u.test(text);
}
