import { people } from './people.ts';
import { popover } from './popover.ts';
import { views } from './views.ts';

/** What the popover says from its first frame on. */
export const first = { ...people, ...popover, ...views } as const;
