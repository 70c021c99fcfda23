import type { AppState, Problem } from '../../preload/contract.ts';
import type { State } from '../state.ts';
import { readLink } from './links.ts';
import type { Popover } from './popover.ts';

interface Parts {
  readonly state: State;
  readonly popover: Pick<Popover, 'show'>;
  /** Takes an invitation to be shown; false when there is none in the text. */
  readonly takeInvitation: (text: string) => boolean;
  /** Finds somebody by their user in a system, or (null) by their e-mail address. */
  readonly findPerson: (system: 'spaces' | null, who: string) => string | undefined;
}

type Aim = AppState['opening']['aim'];

/** Opens the popover where a link of ours leads. A link does nothing that a person has not clicked. */
export function openLinksWith({ state, popover, takeInvitation, findPerson }: Parts) {
  function aimOf(address: string): Aim | undefined {
    const link = readLink(address);
    switch (link.show) {
      case 'invitation':
        return takeInvitation(link.text) ? { view: 'invitation' } : undefined;
      case 'person':
        return personOf(findPerson(link.system, link.who));
      case 'request':
        return requestOf(link.userId);
      case 'unknown':
        return undefined;
    }
  }

  function requestOf(userId: string): Aim {
    const request = state.getState().requests.find((one) => one.userId === userId);
    return request ? { view: 'request', requestId: request.id } : { view: 'search' };
  }

  return (address: string): void => {
    const aim = aimOf(address);
    const notice: Problem = { code: 'link-unknown' };
    if (!aim) state.setState({ notice });
    popover.show(aim ?? { view: 'search' }, 'shortcut');
  };
}

/** Who is not known yet is found by searching. */
function personOf(personId: string | undefined): Aim {
  return personId === undefined ? { view: 'search' } : { view: 'person', personId };
}
