import { people } from './people.ts';
import { popover } from './popover.ts';
import { views } from './views.ts';

export const first = { ...people, ...popover, ...views } as const;
