import type { State } from '../../state.ts';
import { chooseNotifications, type NotificationClass } from './choose.ts';
import { createNotifications, type NotificationsNeeds } from './index.ts';
import { answerLeftBehind } from './left-behind.ts';
import type { Identity } from './notification-server.ts';

/** What telling needs of the house, beside what each notification needs. */
interface TellingNeeds extends Omit<NotificationsNeeds, 'port'> {
  readonly Notifications: NotificationClass;
  readonly platform: NodeJS.Platform;
  readonly identity: Identity;
}

/**
 * Tells of requests in the platform's best way, and does what is asked for by notifications of an
 * earlier session.
 *
 * @returns a function that takes all of them away and stops.
 */
export function tellOfRequests(needs: TellingNeeds): Promise<() => Promise<void>> {
  const { state, Notifications, platform, identity, log } = needs;
  const refused = (found: boolean) => keepRefusal(state, found);
  const ways = chooseNotifications(Notifications, { platform, identity, log, refused });
  if (ways.leftBehind) answerLeftBehind({ ...needs, leftBehind: ways.leftBehind });
  return createNotifications({ ...needs, port: ways.port });
}

function keepRefusal(state: State, notificationsRefused: boolean): void {
  if (state.getState().notificationsRefused !== notificationsRefused) {
    state.setState({ notificationsRefused });
  }
}
