import { app } from 'electron';
import type { Clipboard } from './desktop/clipboard.ts';
import { watchClipboard } from './desktop/clipboard-invitation.ts';
import { openLinksWith } from './desktop/open-link.ts';
import { offerQuickActions } from './desktop/quick-actions.ts';
import { comeForwardWith, followStarts } from './desktop/start/come-forward.ts';
import type { Ground } from './ground.ts';
import { addressKey, userKey } from './people/person.ts';
import type { Rooms } from './rooms.ts';

/** Opens the ways in from outside: links, further starts, quick actions, an invitation copied. */
export function openWaysIn(
  { state, popover }: Ground,
  { people, invitations }: Pick<Rooms, 'people' | 'invitations'>,
  clipboard: Clipboard,
) {
  const openLink = openLinksWith({
    state,
    popover,
    takeInvitation: invitations.clicked,
    findPerson: (system, who) => findPerson(people, system, who),
  });
  const comeForward = comeForwardWith(state, popover);
  followStarts(app, comeForward, openLink);
  offerQuickActions(app, state, comeForward);
  watchClipboard({ state, clipboard, seen: invitations.seenInClipboard });
  return { openLink, comeForward };
}

function findPerson(
  people: Rooms['people'],
  system: 'spaces' | null,
  who: string,
): string | undefined {
  const key = system ? userKey(system, who) : addressKey(who);
  return key === null ? undefined : people.person(key)?.id;
}
