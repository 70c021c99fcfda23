import type { AppState } from '../../../preload/contract.ts';

/** The parts of the state by which somebody is not to be disturbed. */
export type Disturbance = Pick<
  AppState,
  'pausedUntil' | 'ownPresence' | 'accounts' | 'heldBack'
> & {
  readonly settings: { readonly notifications: { readonly followPresence: boolean } };
};

/** Whether our own presence asks for quiet, in any account that is signed in. */
function presenceAsksForQuiet({
  ownPresence,
  accounts,
  settings,
}: Pick<Disturbance, 'ownPresence' | 'accounts' | 'settings'>): boolean {
  return (
    settings.notifications.followPresence &&
    ownPresence.some(
      ({ accountId, presence }) =>
        presence === 'do-not-disturb' &&
        accounts.some(({ id, status }) => id === accountId && status.kind !== 'signed-out'),
    )
  );
}

/** Whether nobody is told of now: until later, the tray alone counts them. */
export function tellsNobody(state: Disturbance): boolean {
  return state.pausedUntil !== null || presenceAsksForQuiet(state);
}

/** Why somebody is not disturbed, where it was not asked for here. */
export function quietBecause(state: Disturbance): 'presence' | 'desktop' | null {
  if (presenceAsksForQuiet(state)) return 'presence';
  return state.heldBack ? 'desktop' : null;
}
