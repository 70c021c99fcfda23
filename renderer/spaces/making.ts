import { useLayoutEffect, useState } from 'preact/hooks';
import type { Account, NewSpace, Outcome, Problem } from '../../preload/contract.ts';
import { firstThrough } from '../account-label.ts';
import { useAppState, useFoyer } from '../foyer.ts';
import { useStore } from '../store.ts';
import {
  emptyDraft,
  guestAt,
  guestOf,
  inviteeOf,
  momentOf,
  type NewSpaceDraft,
  withGuests,
  wrongIn,
} from './new-space-draft.ts';

/** The form of a new space at work. */
export interface Making {
  readonly draft: NewSpaceDraft;
  readonly change: (part: Partial<NewSpaceDraft>) => void;
  /** The accounts that may make spaces, and the one that makes this one. */
  readonly accounts: readonly Account[];
  readonly account: Account | null;
  /** Somebody tried to send it: from then on the form says what is wrong. */
  readonly tried: boolean;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly create: () => Promise<void>;
  /** Invites once more whom the space was made without. */
  readonly again: () => Promise<void>;
  /** Begins the next one. */
  readonly anew: () => void;
}

/** Fills in and sends the form. What was typed stays through failures and closed popovers. */
export function useMaking(personIds: readonly string[], address: string): Making {
  const { bridge, drafts } = useFoyer();
  const draft = useStore(drafts, ({ newSpace }) => newSpace) ?? emptyDraft;
  const accounts = useAppState((state) => state.accounts).filter(mayMake);
  const account = accounts.find(({ id }) => id === draft.accountId) ?? firstThrough(accounts);
  const [state, setState] = useState(idle);

  const change = (part: Partial<NewSpaceDraft>) => {
    drafts.setState(({ newSpace }) => ({ newSpace: { ...(newSpace ?? emptyDraft), ...part } }));
    setState((now) => (now.problem ? { ...now, problem: null } : now));
  };
  const anew = () => {
    drafts.setState({ newSpace: null });
    setState(idle);
  };
  const settle = (outcome: Outcome<NewSpace>, asked: NewSpaceDraft) => {
    setState({ tried: false, busy: false, problem: outcome.ok ? null : outcome.problem });
    if (outcome.ok) drafts.setState({ newSpace: afterMade(asked, outcome.value) });
  };

  useArrivals(personIds, address, draft, anew);
  return {
    draft,
    change,
    accounts,
    account,
    ...state,
    async create() {
      if (state.busy || !account) return;
      if (wrongIn(draft).length > 0) return setState((now) => ({ ...now, tried: true }));
      setState({ tried: true, busy: true, problem: null });
      settle(await bridge.createSpace(questionOf(draft, account.id)), draft);
    },
    async again() {
      if (state.busy || !draft.made) return;
      const { accountId, spaceId } = draft.made;
      setState({ tried: true, busy: true, problem: null });
      const invitees = draft.guests.map(inviteeOf);
      settle(
        await bridge.inviteToSpace({ accountId, spaceId, invitees, inform: draft.inform }),
        draft,
      );
    },
    anew,
  };
}

const idle: Pick<Making, 'tried' | 'busy' | 'problem'> = {
  tried: false,
  busy: false,
  problem: null,
};

function mayMake({ capabilities, status }: Account): boolean {
  return capabilities.includes('new-space') && status.kind !== 'signed-out';
}

/** Takes whom the form was opened with into it; a space that was made with everybody is done. */
function useArrivals(
  personIds: readonly string[],
  address: string,
  { made, guests }: NewSpaceDraft,
  anew: () => void,
) {
  const { bridge, drafts } = useFoyer();
  useLayoutEffect(() => {
    if (made && (guests.length === 0 || personIds.length > 0 || address !== '')) anew();
    const take = (more: Parameters<typeof withGuests>[1]) =>
      drafts.setState(({ newSpace }) => {
        const now = newSpace ?? emptyDraft;
        return { newSpace: { ...now, guests: withGuests(now.guests, more) } };
      });
    if (address !== '') take([guestAt(address)]);
    for (const personId of personIds) {
      void bridge.describePerson({ personId }).then((described) => {
        if (described.ok) take([guestOf(described.value)]);
      });
    }
  }, []);
}

function questionOf(draft: NewSpaceDraft, accountId: string) {
  const [from, until] = [momentOf(draft.from), momentOf(draft.until)];
  return {
    accountId,
    title: draft.title.trim().slice(0, 255),
    description: draft.description.trim().slice(0, 2_000),
    invitees: draft.guests.map(inviteeOf),
    inform: draft.inform,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

/** Whoever was not invited stays, with the reason; the others join those invited before. */
function afterMade(asked: NewSpaceDraft, made: NewSpace): NewSpaceDraft {
  const guests = made.failed.flatMap(({ at, problem }) => {
    const guest = asked.guests[at];
    return guest ? [{ ...guest, problem }] : [];
  });
  const before = asked.made;
  const whole = before
    ? {
        ...made,
        title: made.title || before.title,
        link: made.link || before.link,
        invited: [...before.invited, ...made.invited],
        mail: made.mail ?? before.mail,
      }
    : made;
  return { ...emptyDraft, accountId: asked.accountId, inform: asked.inform, guests, made: whole };
}
