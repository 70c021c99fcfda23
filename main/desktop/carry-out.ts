import type { Outcome, Service } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import type { Popover } from './popover.ts';
import type { TrayCommand } from './tray-row.ts';

interface Commands {
  readonly state: State;
  readonly popover: Pick<Popover, 'show'>;
  readonly service: Pick<
    Service,
    | 'answerRequest'
    | 'openInSymphony'
    | 'reach'
    | 'setOwnPresence'
    | 'pauseNotifications'
    | 'refresh'
    | 'installUpdate'
    | 'quit'
  >;
}

/**
 * Carries out what was chosen in the tray's menu: the same commands as everywhere else. What fails
 * where no window is open is told in the popover.
 */
export function carryOutWith({ state, popover, service }: Commands) {
  const tell = (outcome: Outcome<unknown>) => {
    if (outcome.ok) return;
    state.setState({ notice: outcome.problem });
    popover.show({ view: 'search' }, 'tray');
  };

  /** A refusal is told where the next way is at hand: with the person. */
  const reach = async (personId: string) => {
    const outcome = await service.reach({ personId });
    if (!outcome.ok) return tell(outcome);
    const { kind } = outcome.value;
    if (outcome.value.kind === 'refused') state.setState({ notice: outcome.value.problem });
    if (kind === 'refused' || kind === 'new-space') {
      popover.show({ view: 'person', personId }, 'tray');
    }
  };

  return async (command: TrayCommand): Promise<void> => {
    switch (command.do) {
      case 'open':
        return popover.show({ view: 'search' }, 'tray');
      case 'accounts':
        return popover.show({ view: 'accounts' }, 'tray');
      case 'settings':
        return popover.show({ view: 'settings' }, 'tray');
      case 'proxy':
        // What was left unanswered is asked again when something wants to get through.
        if (state.getState().proxy === null) void service.refresh();
        return popover.show({ view: 'proxy' }, 'tray');
      case 'report':
        return popover.show({ view: 'report' }, 'tray');
      case 'answer':
        return tell(
          await service.answerRequest({ requestId: command.requestId, answer: command.answer }),
        );
      case 'open-in-symphony':
        return tell(await service.openInSymphony({ requestId: command.requestId }));
      case 'reach':
        return reach(command.personId);
      case 'set-presence':
        return tell(
          await service.setOwnPresence({
            accountId: command.accountId,
            presence: command.presence,
          }),
        );
      case 'pause':
        return tell(await service.pauseNotifications({ length: command.length }));
      case 'update':
        return tell(await service.installUpdate());
      case 'quit':
        return tell(await service.quit());
    }
  };
}
