import { createHash } from 'node:crypto';
import {
  failure,
  type Invitation,
  type JoinedSpace,
  type Outcome,
  type Problem,
  type QuestionOf,
  type Service,
  success,
} from '../../../preload/contract.ts';
import type { InviteLink } from '../../spaces/invite-link.ts';
import { type State, whenever } from '../../state.ts';
import { spaceAddress } from '../addresses.ts';
import type { Files } from '../chosen-ways.ts';
import { createLatest } from '../latest.ts';
import { createOnce } from '../once.ts';
import { accountOf, type SpacesAccount } from '../spaces/account.ts';
import { findInviteLink } from './found-link.ts';
import { follow } from './joining.ts';
import { createSettled } from './settled.ts';
import { waysInto } from './ways.ts';

interface Surroundings {
  readonly state: State;
  readonly files: Files;
  readonly accounts: () => readonly SpacesAccount[];
  readonly signInAsGuest: (question: { readonly displayName: string }) => Promise<Outcome<void>>;
  /** Opens an address of the web client of an account. */
  readonly open: (address: string, webUrl: string) => Promise<Outcome<void>>;
  /** Told that an account could not be reached, or could again (null). */
  readonly told: (accountId: string, problem: Problem | null) => void;
}

/** Invitations, wherever they come from. None is followed without a person's word. */
export interface Invitations
  extends Pick<Service, 'readInvitation' | 'joinInvitation' | 'dismissInvitation'> {
  /** A link was clicked somewhere. False: there is no invitation in it. */
  readonly clicked: (text: string) => boolean;
  /** What the clipboard holds as the popover opens; what was dismissed is not offered again. */
  readonly seenInClipboard: (text: string) => void;
  /** Remembers what was dismissed before this start. */
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** What a person may paste; nothing longer is looked through. */
const longestText = 2_000_000;
const mostRemembered = 200;

/** Reads invitations and follows them; what came by itself stands in `state.invitation`. */
export function createInvitations({
  state,
  files,
  accounts,
  signInAsGuest,
  open,
  told,
}: Surroundings): Invitations {
  const known = createLatest<InviteLink>(mostRemembered);
  const settled = createSettled(files);
  const once = createOnce<Outcome<JoinedSpace>>();
  const settings = () => state.getState().settings.spaces;
  const ways = (host: string) => waysInto(host, accounts(), settings());

  function read(text: string, from: Invitation['from']): Invitation | null {
    const own = [settings(), ...accounts()].flatMap(({ webUrl, restUrl }) => [webUrl, restUrl]);
    const link = findInviteLink(text.slice(0, longestText), own);
    if (!link) return null;
    const { inviteId, ...told } = link;
    const id = idOf(link);
    known.put(id, link);
    return { id, ...told, from, ways: ways(link.host) };
  }

  /** It was followed or put away: it shall not come by itself again. */
  function settle(invitationId: string) {
    settled.add(invitationId);
    if (state.getState().invitation?.id === invitationId) state.setState({ invitation: null });
  }

  /** The guest of that name, who may be there already. */
  async function guestOf(name: string): Promise<Outcome<SpacesAccount>> {
    const displayName = name.trim();
    if (displayName === '') return failure('refused');
    const guests = () => accounts().filter(({ way }) => way === 'guest');
    const before = guests();
    const already = before.find((guest) => guest.name === displayName);
    if (already) return success(already);
    const signedIn = await signInAsGuest({ displayName });
    if (!signedIn.ok) return signedIn;
    const ids = new Set(before.map(({ accountId }) => accountId));
    const guest = guests().find(({ accountId }) => !ids.has(accountId));
    return guest ? success(guest) : failure('not-signed-in');
  }

  function accountFor({ accountId, guestName }: QuestionOf<'joinInvitation'>) {
    return accountId === undefined ? guestOf(guestName ?? '') : accountOf(accounts(), accountId);
  }

  async function show({ spaceId }: JoinedSpace, webUrl: string): Promise<Outcome<void>> {
    const address = spaceAddress(webUrl, spaceId);
    return address === null ? failure('unexpected-answer') : open(address, webUrl);
  }

  async function joinSpace(question: QuestionOf<'joinInvitation'>): Promise<Outcome<JoinedSpace>> {
    const { invitationId, password } = question;
    const link = known.get(invitationId);
    if (!link) return failure('not-found');
    const account = await accountFor(question);
    if (!account.ok) return account;
    const joined = await follow({ inviteId: link.inviteId, password }, account.value, told);
    if (!joined.ok) return joined;
    settle(invitationId);
    const opened = await show(joined.value, account.value.webUrl);
    return opened.ok ? joined : opened;
  }

  const stop = whenever(
    state,
    ({ accounts: shown }) => shown,
    () => {
      const { invitation } = state.getState();
      const now = invitation && ways(invitation.host);
      if (!now || JSON.stringify(now) === JSON.stringify(invitation.ways)) return;
      state.setState({ invitation: { ...invitation, ways: now } });
    },
  );

  return {
    readInvitation: ({ text }) => success(read(text, 'search')),

    joinInvitation: (question) => once(question, () => joinSpace(question)),

    dismissInvitation({ invitationId }) {
      settle(invitationId);
      return success();
    },

    clicked(text) {
      const invitation = read(text, 'link');
      if (!invitation) return false;
      settled.remove(invitation.id);
      state.setState({ invitation });
      return true;
    },

    seenInClipboard(text) {
      const { invitation: shown } = state.getState();
      if (shown?.from === 'link') return;
      const found = read(text, 'clipboard');
      const offered = found && !settled.has(found.id) ? found : null;
      if (shown?.id !== offered?.id) state.setState({ invitation: offered });
    },

    start: settled.load,
    stop,
  };
}

/** The same for the same invitation; says nothing, and is never an address. */
function idOf({ host, inviteId }: InviteLink): string {
  return createHash('sha256').update(`${host}/${inviteId}`).digest('base64url');
}
